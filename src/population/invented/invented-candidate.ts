import type { TypedEligibilite } from '../eligibilite/candidate.ts';

/** What the page opens with: an invented candidate, that nothing stands against. */
export const inventedCandidate: TypedEligibilite = {
  medecins: '1',
  patients: '8500',
  pathologies: '1',
  etapes: '1',
  projet: '1',
  coherence: '1',
  forme: 'convention',
  receptacle: '1',
  hopital: '0',
  medicoSocial: '1',
  usagers: '',
};

/** Nothing is known yet. */
export const emptySheet: TypedEligibilite = {
  medecins: '',
  patients: '',
  pathologies: '',
  etapes: '',
  projet: '',
  coherence: '',
  forme: '',
  receptacle: '',
  hopital: '',
  medicoSocial: '',
  usagers: '',
};
