import { shortSocles } from './short-socles.ts';
import type { Socle, SocleNumber } from './socle.ts';

const sources = {
  SNDS: 'Calculé à partir des bases nationales (SNDS)',
  recueil: 'Recueil ad hoc',
} as const;

const textes: { readonly [N in SocleNumber]: Pick<Socle, 'objective' | 'note'> } = {
  1: {
    objective:
      "Favoriser l'accès au médecin traitant pour la population du territoire (meilleur suivi et meilleure coordination)",
  },
  2: {
    objective:
      'Favoriser la prise en charge des soins non programmés en ville pour diminuer les recours aux urgences',
  },
  3: {
    objective:
      "Favoriser la coordination ville – hôpital pour une meilleure anticipation des besoins d'hospitalisation",
  },
  4: {
    objective:
      "Favoriser le partage d'informations entre les professionnels de santé autour du patient afin de sécuriser les prises en charge",
  },
  5: {
    objective:
      "Prévenir les réhospitalisations par la mise en place d'actions coordonnées entre la ville et l'hôpital",
    note: 'Voir le document HAS "Point clés et solutions" de juin 2013 : https://www.has-sante.fr/portail/jcms/c_1603223/fr/fiches-points-cles-organisation-des-parcours. La définition et la méthode de cet indicateur sont explicitées dans le guide DGOS (https://solidarites-sante.gouv.fr/IMG/pdf/guide_indicateur_mco_rehospitalisations_1-7_jours_dgos-atih_2017_05_12.d.pdf). La méthode sera adaptée à la logique patientèle.',
  },
  6: {
    objective:
      'Prévenir les hospitalisations par un bon suivi en ambulatoire ou, plus largement, par une meilleure coordination entre les acteurs de ville',
    note: "La DGOS a développé l'indicateur HPE après un travail de revue de littérature, en collaboration avec l'ATIH pour l'algorithme de calcul. La définition de cet indicateur repose sur la nature évitable d'hospitalisations dont il a été internationalement admis qu'une meilleure coordination avec les acteurs de ville prévient le risque d'hospitalisation. L'indicateur HPE pourra être décliné par pathologie (sur les 5 intégrées dans l'indicateur : asthme, déshydratation, insuffisance, BPCO, diabète) en fonction des priorités des groupements Guide HPE : https://www.scansante.fr/sites/default/files/content/396/vf_-_guide_hpe_2018_03_20.pdf",
  },
  7: {
    objective:
      "La lettre de liaison est un élément clé de la continuité des soins, contribuant à un meilleur partage de l'information de la ville vers l'hôpital et à une sécurisation de la prise en charge. Cet indicateur vise à évaluer la qualité de ce document.",
    note: "Il est le pendant de l'indicateur HAS Qualité de la lettre de liaison à la sortie d'hospitalisation. Décret n° 2016-995 du 20 juillet 2016 relatif aux lettres de liaison instaure l'obligation pour le praticien qui adresse un patient à un établissement de santé d'accompagner sa demande d'une lettre de liaison qui intègre notamment les informations suivantes : motifs de la demande d'hospitalisation, les traitements en cours et les allergies connues",
  },
  8: {
    objective:
      'Cet indicateur vise à apprécier la capacité des PS en ville à organiser un suivi post-hospitalisation rapide pour éviter les ruptures hôpital - ville et limiter le risque de réhospitalisation',
  },
  9: {
    objective:
      'Le renforcement des démarches de promotion et prévention est un axe fort des politiques publiques en santé. Cet indicateur vise à apprécier les efforts des groupements en terme de volume de patients ayant participé à ces démarches. Le choix des thématiques portées est laissé aux groupements au regard des besoins identifiés sur leurs patientèles.',
  },
  10: {
    objective:
      'Apprécier la capacité des acteurs à se coordonner pour réduire les situations de polymédication.',
    note: "La polymédication induit un fort risque de iatrogénie et est une cause importante d'hospitalisation.",
  },
};

/** The ten, in order, with all that annexe 1 says of them. */
export const socles: readonly Socle[] = /* @__PURE__ */ shortSocles.map((socle) => ({
  ...socle,
  ...textes[socle.numero],
  sourceText: sources[socle.source],
  section: 'annexe 1',
}));
