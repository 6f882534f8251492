-- Patientèle d'un groupement et dépense réelle, pour Trino. Écrit par « ipep sql patientele » (Ipep, pas à pas), d'après les règles.
--
-- Lit la table patients, une ligne par patient, avec toutes les colonnes de la page « Formats » : des nombres, sexe
-- F ou H, null partout dans une colonne que votre fichier n'a pas.
-- Donne la vue patientele, une ligne : qui compte, par quel critère, les moyennes de ceux qui comptent. Le sort de
-- chaque patient est dans la sous-requête attribution, colonne decision.
create or replace view patientele as
with
presence as (
  -- Une colonne sans aucune valeur est une colonne que la table n'a pas.
  select count(*) as lignes,
    count(id) as id,
    count(apl) as apl,
    count(defavorisation) as defavorisation,
    count(indemnites_journalieres) as indemnites_journalieres,
    count(invalidite) as invalidite,
    count(medico_social) as medico_social,
    count(reste_a_charge) as reste_a_charge
  from patients
),
patients_lus as (
  -- Une ligne dont une cellule manque, ou n'est pas ce qu'il faut, est refusée entière.
  select n.lignes,
    cast(p.ame as double) as ame,
    cast(p.medecin_traitant_du_groupement as double) as medecin_traitant,
    cast(p.remboursements as double) as remboursements,
    cast(p.age as double) as age,
    cast(p.consultations_groupement as double) as consultations,
    cast(p.soins_de_ville as double) as soins_de_ville,
    cast(p.medicaments as double) as medicaments,
    cast(p.hopital_public as double) as hopital_public,
    cast(p.hopital_prive as double) as hopital_prive,
    cast(case when p.sexe = 'F' then 1 else 0 end as double) as femme,
    cast(p.cmuc as double) as cmuc,
    cast(p.acs as double) as acs,
    cast(p.apl as double) as apl,
    cast(p.ald as double) as ald,
    cast(p.defavorisation as double) as defavorisation,
    cast(p.indemnites_journalieres as double) as indemnites_journalieres,
    cast(p.invalidite as double) as invalidite,
    cast(p.medico_social as double) as medico_social,
    cast(p.reste_a_charge as double) as reste_a_charge
  from patients p cross join presence n
  where (n.id = 0 or p.id is not null)
    and p.age between 0 and 130 and p.age = floor(p.age)
    and p.sexe in ('F', 'H')
    and p.ald in (0, 1)
    and p.cmuc in (0, 1)
    and p.acs in (0, 1)
    and p.ame in (0, 1)
    and p.medecin_traitant_du_groupement in (0, 1)
    and (n.apl = 0 or p.apl is not null)
    and (n.defavorisation = 0 or p.defavorisation is not null)
    and p.remboursements >= 0 and p.remboursements = floor(p.remboursements)
    and p.consultations_groupement >= 0 and p.consultations_groupement = floor(p.consultations_groupement)
    and p.soins_de_ville between 0 and 1000000000000
    and p.medicaments between 0 and 1000000000000
    and p.hopital_public between 0 and 1000000000000
    and p.hopital_prive between 0 and 1000000000000
    and (n.indemnites_journalieres = 0 or p.indemnites_journalieres between 0 and 1000000000000)
    and (n.invalidite = 0 or p.invalidite between 0 and 1000000000000)
    and (n.medico_social = 0 or p.medico_social between 0 and 1000000000000)
    and (n.reste_a_charge = 0 or p.reste_a_charge between 0 and 1000000000000)
),
regles_1 as (
  select r.*,
    -- Par le médecin traitant (m), patients : texte, partie 8-II-1
    cast(case
      when medecin_traitant < 1 then 0 -- Aucun médecin du groupement n'est son médecin traitant
      when remboursements < 1 then 0 -- Aucun soin ne lui a été remboursé dans l'année
      else 1 -- Médecin traitant dans le groupement, et au moins un remboursement : le premier critère est rempli
    end as double) as par_medecin_traitant,
    -- Par les consultations, avant 16 ans (e), patients : texte, partie 8-II-1
    cast(case
      when age >= 16 then 0 -- 16 ans ou plus : ce critère n'est pas pour lui
      when consultations < 2 then 0 -- Moins de deux consultations avec un médecin du groupement dans l'année
      else 1 -- Moins de 16 ans, et au moins deux consultations : le second critère est rempli
    end as double) as par_age,
    -- Dépense comptée du patient (d), € par patient : texte, partie 8-II-1
    soins_de_ville + medicaments + hopital_public + hopital_prive as depense_patient,
    -- Somme partielle (s), € par patient : texte, annexe 4 (H17)
    208.13 + 97.63 * femme + 329.97 * cmuc + 786.58 * acs + 63.57 * apl + 2198.82 * ald as somme_partielle
  from patients_lus r
),
regles_2 as (
  select r.*,
    -- Patient du groupement (r), patients : texte, partie 8-II-1 et annexe 4 (H20)
    cast(case
      when ame >= 1 then 0 -- Bénéficiaire de l'AME : l'annexe 4 le laisse hors des simulations, et nous hors de la patientèle
      when par_medecin_traitant - 1 >= -1E-13 * abs(par_medecin_traitant) then 1 -- Compté, par son médecin traitant
      when par_age - 1 >= -1E-13 * abs(par_age) then 1 -- Compté, par son âge et ses consultations
      else 0 -- Aucun des deux critères n'est rempli : il n'est pas compté
    end as double) as retenu
  from regles_1 r
),
attribution as (
  select r.*,
    -- Ce qu'il advient de chaque patient
    case
      when ame = 1 then 'ame'
      when par_medecin_traitant = 1 then 'medecinTraitant'
      when par_age = 1 then 'moinsDe16Ans'
      when medecin_traitant = 1 then 'sansRemboursement'
      else 'horsCriteres'
    end as decision
  from regles_2 r
)
select
  (select lignes from presence) as "lignes",
  (select lignes from presence) - count(*) as "refusees",
  count(case when decision = 'medecinTraitant' then 1 end) as "medecinTraitant",
  count(case when decision = 'moinsDe16Ans' then 1 end) as "moinsDe16Ans",
  count(case when retenu = 1 then 1 end) as "retenus",
  count(case when decision = 'ame' then 1 end) as "ame",
  count(case when decision = 'sansRemboursement' then 1 end) as "sansRemboursement",
  count(case when decision = 'horsCriteres' then 1 end) as "horsCriteres",
  avg(case when retenu = 1 then age end) as "moyenne_age",
  avg(case when retenu = 1 then femme end) as "moyenne_femme",
  avg(case when retenu = 1 then ald end) as "moyenne_ald",
  avg(case when retenu = 1 then cmuc end) as "moyenne_cmuc",
  avg(case when retenu = 1 then acs end) as "moyenne_acs",
  avg(case when retenu = 1 then apl end) as "moyenne_apl",
  avg(case when retenu = 1 then defavorisation end) as "moyenne_defavorisation",
  avg(case when retenu = 1 then soins_de_ville end) as "moyenne_soins_de_ville",
  avg(case when retenu = 1 then medicaments end) as "moyenne_medicaments",
  avg(case when retenu = 1 then hopital_public end) as "moyenne_hopital_public",
  avg(case when retenu = 1 then hopital_prive end) as "moyenne_hopital_prive",
  avg(case when retenu = 1 then indemnites_journalieres end) as "moyenne_indemnites_journalieres",
  avg(case when retenu = 1 then invalidite end) as "moyenne_invalidite",
  avg(case when retenu = 1 then medico_social end) as "moyenne_medico_social",
  avg(case when retenu = 1 then reste_a_charge end) as "moyenne_reste_a_charge",
  -- Dépense réelle du groupement (R), € par patient : texte, partie 8-II-1
  sum(retenu * depense_patient) / nullif(sum(retenu), 0) as "depenseReelle",
  -- La somme des seuls coefficients publiés, annexe 4 : une partie d'une dépense ajustée, jamais la dépense ajustée
  sum(retenu * somme_partielle) / nullif(sum(retenu), 0) as "depenseAjusteePartielle"
from attribution;
