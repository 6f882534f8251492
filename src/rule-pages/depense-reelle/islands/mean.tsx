import '../../../islands/preact-patches/french-spacing.ts';
import { FraicheurDeReponse } from '../../../islands/kit/form/answer-freshness.tsx';
import { ConclusionSaid } from '../../../islands/kit/form/conclusion.tsx';
import { useResult } from '../../../islands/kit/form/form-sheet.tsx';
import { ChampNombre } from '../../../islands/kit/number-field.tsx';
import { Defile } from '../../../islands/kit/scrolled-table.tsx';
import { Etapes } from '../../../islands/kit/steps.tsx';
import type { MoyenneDePatients } from '../../../population/depense-reelle/mean-depense.ts';
import { histoires, type Lettre, lettres } from '../../../population/invented/depenses.ts';
import { euros, mean } from '../calculator.ts';
import { meanForm as form } from './spending-form.ts';

const { formulaire, reponse } = form;

/** Five invented patients, and the mean of those who are counted. */
export function Moyenne({ initial }: { readonly initial: MoyenneDePatients }) {
  const moyenne = useResult(form, initial);
  return (
    <div class="moyenne">
      <div class="moyenne-patients">
        <Defile nom="Cinq patients inventés">
          <table>
            <caption>Cinq patients inventés, une année. Changez leurs montants, et qui est compté.</caption>
            <thead>
              <tr>
                <th scope="col">Patient</th>
                <th scope="col">Dépense comptée</th>
                <th scope="col">Compté</th>
              </tr>
            </thead>
            <tbody>
              {lettres.map((lettre) => (
                <Ligne key={lettre} lettre={lettre} />
              ))}
            </tbody>
          </table>
        </Defile>
        <FraicheurDeReponse reponse={reponse} />
      </div>
      <section class="feuille" aria-label="La moyenne des patients">
        <div class={`resultats ${reponse.upToDate() ? '' : 'perimes'}`}>
          <Etapes etapes={moyenne.etapes} />
          <Resultat moyenne={moyenne} />
        </div>
      </section>
    </div>
  );
}

function Ligne({ lettre }: { readonly lettre: Lettre }) {
  const depense = `depense-${lettre}` as const;
  const retenu = `retenu-${lettre}` as const;
  const compte = formulaire.saisi.value[retenu] === '1';
  return (
    <tr class={compte ? undefined : 'moyenne-hors'}>
      <th scope="row">
        <b>{lettre.toUpperCase()}</b> {histoires[lettre]}
      </th>
      <td>
        <ChampNombre
          id={`champ-${depense}`}
          nom={`Dépense comptée du patient ${lettre.toUpperCase()}`}
          unite="€"
          valeur={formulaire.saisi.value[depense]}
          refus={reponse.refus.value[depense]}
          onValeur={(valeur) => formulaire.ecrire(depense, valeur)}
        />
      </td>
      <td>
        <label class="moyenne-retenu">
          <input
            type="checkbox"
            checked={compte}
            onChange={(event) => formulaire.ecrire(retenu, event.currentTarget.checked ? '1' : '0')}
          />{' '}
          <span class="cache">Patient {lettre.toUpperCase()} compté</span>
          <span aria-hidden="true">{compte ? 'oui' : 'non'}</span>
        </label>
      </td>
    </tr>
  );
}

function Resultat({ moyenne: resultat }: { readonly moyenne: MoyenneDePatients }) {
  const { sansLePlusCher, tousComptes } = resultat;
  return (
    <>
      <ConclusionSaid conclusion={mean.conclusion(resultat)} fresh={reponse.upToDate} />
      <ul class="moyenne-dits">
        {sansLePlusCher && (
          <li>
            Sans le patient {sansLePlusCher.lettre.toUpperCase()}, le plus coûteux, la moyenne serait de{' '}
            <b>{euros(sansLePlusCher.moyenne)}</b>.
          </li>
        )}
        {tousComptes !== undefined && (
          <li>
            Si les cinq étaient comptés, elle serait de <b>{euros(tousComptes)}</b>.
          </li>
        )}
      </ul>
    </>
  );
}
