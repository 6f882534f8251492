-- Sommes d'un ajustement de la dépense par les moindres carrés, pour PostgreSQL. Écrit par « ipep sql ajustement » (Ipep, pas à pas), d'après les règles.
--
-- Lit la table patients, une ligne par patient, avec toutes les colonnes de la page « Formats » : des nombres, sexe
-- F ou H, null partout dans une colonne que votre fichier n'a pas.
-- Donne la vue ajustement, une ligne : le nombre de patients, la moyenne de chaque variable et de la dépense, puis
-- les sommes des produits de leurs écarts à ces moyennes. « ipep ajuster --sommes F.json » en tire le modèle, F.json
-- étant cette ligne en JSON : aucun patient ne quitte la base. Tous apprennent : pour une part, filtrez la table.
create or replace view ajustement as
with
presence as (
  -- Une colonne sans aucune valeur est une colonne que la table n'a pas.
  select count(*) as lignes,
    count(apl) as apl,
    count(defavorisation) as defavorisation,
    count(ame) as ame
  from patients
),
patients_lus as (
  -- Une ligne dont une cellule manque, ou n'est pas ce qu'il faut, est refusée entière.
  select n.lignes,
    cast(p.age as double precision) as age,
    cast(case when p.sexe = 'F' then 1 else 0 end as double precision) as femme,
    cast(p.ald as double precision) as ald,
    cast(p.cmuc as double precision) as cmuc,
    cast(p.acs as double precision) as acs,
    cast(p.apl as double precision) as apl,
    cast(p.defavorisation as double precision) as defavorisation,
    cast(p.soins_de_ville as double precision) as soins_de_ville,
    cast(p.medicaments as double precision) as medicaments,
    cast(p.hopital_public as double precision) as hopital_public,
    cast(p.hopital_prive as double precision) as hopital_prive
  from patients p cross join presence n
  where p.age between 0 and 130 and p.age = floor(p.age)
    and p.sexe in ('F', 'H')
    and p.ald in (0, 1)
    and p.cmuc in (0, 1)
    and p.acs in (0, 1)
    and (n.apl = 0 or p.apl is not null)
    and (n.defavorisation = 0 or p.defavorisation is not null)
    and p.soins_de_ville between 0 and 1000000000000
    and p.medicaments between 0 and 1000000000000
    and p.hopital_public between 0 and 1000000000000
    and p.hopital_prive between 0 and 1000000000000
    and (n.ame = 0 or p.ame in (0, 1))
),
regles_1 as (
  select r.*,
    -- Dépense comptée du patient (d), € par patient : texte, partie 8-II-1
    soins_de_ville + medicaments + hopital_public + hopital_prive as depense_patient
  from patients_lus r
),
moyennes as (
  select count(*) as patients,
    avg(age) as moyenne_age,
    avg(femme) as moyenne_femme,
    avg(ald) as moyenne_ald,
    avg(cmuc) as moyenne_cmuc,
    avg(acs) as moyenne_acs,
    avg(apl) as moyenne_apl,
    avg(defavorisation) as moyenne_defavorisation,
    avg(depense_patient) as moyenne_depense
  from regles_1
)
select
  max(m.patients) as patients,
  max(m.moyenne_age) as moyenne_age,
  max(m.moyenne_femme) as moyenne_femme,
  max(m.moyenne_ald) as moyenne_ald,
  max(m.moyenne_cmuc) as moyenne_cmuc,
  max(m.moyenne_acs) as moyenne_acs,
  max(m.moyenne_apl) as moyenne_apl,
  max(m.moyenne_defavorisation) as moyenne_defavorisation,
  max(m.moyenne_depense) as moyenne_depense,
  sum((x.age - m.moyenne_age) * (x.age - m.moyenne_age)) as produit_age_age,
  sum((x.age - m.moyenne_age) * (x.femme - m.moyenne_femme)) as produit_age_femme,
  sum((x.age - m.moyenne_age) * (x.ald - m.moyenne_ald)) as produit_age_ald,
  sum((x.age - m.moyenne_age) * (x.cmuc - m.moyenne_cmuc)) as produit_age_cmuc,
  sum((x.age - m.moyenne_age) * (x.acs - m.moyenne_acs)) as produit_age_acs,
  sum((x.age - m.moyenne_age) * (x.apl - m.moyenne_apl)) as produit_age_apl,
  sum((x.age - m.moyenne_age) * (x.defavorisation - m.moyenne_defavorisation)) as produit_age_defavorisation,
  sum((x.age - m.moyenne_age) * (x.depense_patient - m.moyenne_depense)) as produit_age_depense,
  sum((x.femme - m.moyenne_femme) * (x.femme - m.moyenne_femme)) as produit_femme_femme,
  sum((x.femme - m.moyenne_femme) * (x.ald - m.moyenne_ald)) as produit_femme_ald,
  sum((x.femme - m.moyenne_femme) * (x.cmuc - m.moyenne_cmuc)) as produit_femme_cmuc,
  sum((x.femme - m.moyenne_femme) * (x.acs - m.moyenne_acs)) as produit_femme_acs,
  sum((x.femme - m.moyenne_femme) * (x.apl - m.moyenne_apl)) as produit_femme_apl,
  sum((x.femme - m.moyenne_femme) * (x.defavorisation - m.moyenne_defavorisation)) as produit_femme_defavorisation,
  sum((x.femme - m.moyenne_femme) * (x.depense_patient - m.moyenne_depense)) as produit_femme_depense,
  sum((x.ald - m.moyenne_ald) * (x.ald - m.moyenne_ald)) as produit_ald_ald,
  sum((x.ald - m.moyenne_ald) * (x.cmuc - m.moyenne_cmuc)) as produit_ald_cmuc,
  sum((x.ald - m.moyenne_ald) * (x.acs - m.moyenne_acs)) as produit_ald_acs,
  sum((x.ald - m.moyenne_ald) * (x.apl - m.moyenne_apl)) as produit_ald_apl,
  sum((x.ald - m.moyenne_ald) * (x.defavorisation - m.moyenne_defavorisation)) as produit_ald_defavorisation,
  sum((x.ald - m.moyenne_ald) * (x.depense_patient - m.moyenne_depense)) as produit_ald_depense,
  sum((x.cmuc - m.moyenne_cmuc) * (x.cmuc - m.moyenne_cmuc)) as produit_cmuc_cmuc,
  sum((x.cmuc - m.moyenne_cmuc) * (x.acs - m.moyenne_acs)) as produit_cmuc_acs,
  sum((x.cmuc - m.moyenne_cmuc) * (x.apl - m.moyenne_apl)) as produit_cmuc_apl,
  sum((x.cmuc - m.moyenne_cmuc) * (x.defavorisation - m.moyenne_defavorisation)) as produit_cmuc_defavorisation,
  sum((x.cmuc - m.moyenne_cmuc) * (x.depense_patient - m.moyenne_depense)) as produit_cmuc_depense,
  sum((x.acs - m.moyenne_acs) * (x.acs - m.moyenne_acs)) as produit_acs_acs,
  sum((x.acs - m.moyenne_acs) * (x.apl - m.moyenne_apl)) as produit_acs_apl,
  sum((x.acs - m.moyenne_acs) * (x.defavorisation - m.moyenne_defavorisation)) as produit_acs_defavorisation,
  sum((x.acs - m.moyenne_acs) * (x.depense_patient - m.moyenne_depense)) as produit_acs_depense,
  sum((x.apl - m.moyenne_apl) * (x.apl - m.moyenne_apl)) as produit_apl_apl,
  sum((x.apl - m.moyenne_apl) * (x.defavorisation - m.moyenne_defavorisation)) as produit_apl_defavorisation,
  sum((x.apl - m.moyenne_apl) * (x.depense_patient - m.moyenne_depense)) as produit_apl_depense,
  sum((x.defavorisation - m.moyenne_defavorisation) * (x.defavorisation - m.moyenne_defavorisation)) as produit_defavorisation_defavorisation,
  sum((x.defavorisation - m.moyenne_defavorisation) * (x.depense_patient - m.moyenne_depense)) as produit_defavorisation_depense,
  sum((x.depense_patient - m.moyenne_depense) * (x.depense_patient - m.moyenne_depense)) as produit_depense_depense
from regles_1 x cross join moyennes m;
