-- Résultats Ipep d'un tableau de groupements, pour DuckDB. Cahier des charges de 2019.
-- Écrit par « ipep sql » (Ipep, pas à pas, version 0.1.0), d'après les règles, dont l'empreinte est
-- EMPREINTE.
--
-- Lit la table groupements_annees, une ligne par groupement et par année, année de base comprise : groupement,
-- premiere_annee, annee, patients, depense_reelle, depense_ajustee, score, maximum, credits, appreciation. Des
-- nombres, null où la cellule est vide ; premiere_annee, credits et appreciation, sur une ligne au moins.
-- Donne la vue resultats, une ligne par groupement et par année de résultats.
--
-- Tout est en nombres flottants à double précision. Une différence qui n'est que ce que l'arrondi laisse de son
-- premier terme compte pour zéro. Les données ne sont pas contrôlées : « ipep valider » le fait.
create or replace view resultats as
with
parametres (parametre, a_partir_de, valeur) as (
  -- Les paramètres et les choix, à changer ici. Chaque valeur vaut à partir des résultats d'une année, jusqu'à ce
  -- qu'une autre ligne en donne une autre : ('tunnel', 2021, 0.04) s'ajoute sous ('tunnel', 2015, 0.05).
  values
    -- Intervalle autour de la dépense ajustée, de chaque côté (t) : texte, partie 8-II-1 et annexe 5
    ('tunnel', 2015, 0.05),
    -- Part des économies pondérées reversée au groupement (C_partage) : texte, partie 8-II-2
    ('coefficientPartage', 2015, 0.5),
    -- Coefficient de l'écart (C_écart) : texte, partie 8-II-2
    ('coefficientEcart', 2015, 1E0 / 3),
    -- Quote-part de l'enveloppe qualité en phase 2 (q_enveloppe) : hypothèse, partie 8-III et partie 9 (H5)
    ('quotePartQualite', 2015, 1E0 / 300),
    -- Modulation la plus forte par la qualité (m_max) : texte, partie 8-III
    ('modulationMaximale', 2015, 0.2),
    -- Plafond du groupement (p) : texte, partie 8-III
    ('plafondGroupement', 2015, 0.02),
    -- Enveloppe nationale de l'intéressement (p_national) : texte, partie 8-III
    ('plafondNational', 2015, 0.01),
    -- Crédits d'amorçage les plus bas (K_min), € : texte, partie 10 ; sans année
    ('creditsMinimum', 2015, 30000),
    -- Montant théorique forfaitaire (K_forfait), € : hypothèse, partie 10 (H8) ; sans année
    ('creditsForfait', 2015, 325000E0 / 3),
    -- Patientèle à partir de laquelle la taille compte (n_plancher), patients : hypothèse, partie 10 et partie 1 (H8) ; sans année
    ('taillePlancher', 2015, 5000),
    -- Part du forfait pour la plus petite patientèle (s_min) : texte, partie 10 ; sans année
    ('partTailleMinimale', 2015, 0.5),
    -- Patientèle au-delà de laquelle la taille ne compte plus (n_plafond), patients : texte, partie 10 ; sans année
    ('taillePlafond', 2015, 50000),
    -- Crédits d'amorçage les plus hauts (K_max), € : texte, partie 10 ; sans année
    ('creditsMaximum', 2015, 130000),
    -- Évolution sur trois ans (1) ou sur un an (0) (triennale)
    ('evolutionTriennale', 2015, 0),
    -- Enveloppe du portefeuille (1) ou facteur donné (0) (portefeuille)
    ('enveloppePortefeuille', 2015, 1),
    -- Facteur donné (f_donné)
    ('facteurDonne', 2015, 1),
    -- Récupération du solde (1) ou de l'excédent (0) (solde)
    ('recuperationDuSolde', 2015, 0)
),
groupements_lus as (
  select groupement,
    cast(premiere_annee as double) as premiere_annee,
    cast(annee as double) as annee,
    cast(patients as double) as patients,
    cast(depense_reelle as double) as depense_reelle,
    cast(depense_ajustee as double) as depense_ajustee,
    cast(score as double) as score,
    cast(maximum as double) as maximum,
    cast(credits as double) as credits,
    cast(appreciation as double) as appreciation
  from groupements_annees
),
en_vigueur as (
  select a.annee, p.parametre, cast(p.valeur as double) as valeur,
    row_number() over (partition by a.annee, p.parametre order by p.a_partir_de desc) as rang
  from (select distinct annee from groupements_lus) a
  join parametres p on p.a_partir_de <= a.annee
),
valeurs as (
  select annee,
    max(case when parametre = 'tunnel' then valeur end) as tunnel,
    max(case when parametre = 'coefficientPartage' then valeur end) as coefficient_partage,
    max(case when parametre = 'coefficientEcart' then valeur end) as coefficient_ecart,
    max(case when parametre = 'quotePartQualite' then valeur end) as quote_part_qualite,
    max(case when parametre = 'modulationMaximale' then valeur end) as modulation_maximale,
    max(case when parametre = 'plafondGroupement' then valeur end) as plafond_groupement,
    max(case when parametre = 'plafondNational' then valeur end) as plafond_national,
    max(case when parametre = 'creditsMinimum' then valeur end) as credits_minimum,
    max(case when parametre = 'creditsForfait' then valeur end) as credits_forfait,
    max(case when parametre = 'taillePlancher' then valeur end) as taille_plancher,
    max(case when parametre = 'partTailleMinimale' then valeur end) as part_taille_minimale,
    max(case when parametre = 'taillePlafond' then valeur end) as taille_plafond,
    max(case when parametre = 'creditsMaximum' then valeur end) as credits_maximum,
    max(case when parametre = 'evolutionTriennale' then valeur end) as evolution_triennale,
    max(case when parametre = 'enveloppePortefeuille' then valeur end) as enveloppe_portefeuille,
    max(case when parametre = 'facteurDonne' then valeur end) as facteur_donne,
    max(case when parametre = 'recuperationDuSolde' then valeur end) as recuperation_du_solde
  from en_vigueur
  where rang = 1
  group by annee
),
groupements as (
  select groupement,
    max(premiere_annee) as premiere_annee,
    max(credits) as credits,
    max(appreciation) as appreciation
  from groupements_lus
  group by groupement
),
donnees as (
  select t.groupement,
    t.annee as annee,
    g.premiere_annee as premiere_annee,
    t.patients as patients,
    t.depense_reelle as depense_reelle,
    t.depense_ajustee as depense_ajustee,
    lag(t.depense_reelle) over (partition by t.groupement order by t.annee) as depense_reelle_precedente,
    lag(t.depense_ajustee) over (partition by t.groupement order by t.annee) as depense_ajustee_precedente,
    coalesce(lag(t.depense_reelle, 3) over (partition by t.groupement order by t.annee), first_value(t.depense_reelle) over (partition by t.groupement order by t.annee)) as depense_reelle_depart,
    coalesce(lag(t.depense_ajustee, 3) over (partition by t.groupement order by t.annee), first_value(t.depense_ajustee) over (partition by t.groupement order by t.annee)) as depense_ajustee_depart,
    t.score as score_donne,
    coalesce(t.maximum, 120) as maximum_donne,
    case when g.credits is null then 1 else 0 end as credits_calcules,
    coalesce(g.credits, 0) as credits_donnes,
    max(case when t.annee = g.premiere_annee then t.patients end) over (partition by t.groupement) as credits_patients,
    coalesce(g.appreciation, 0) as credits_appreciation
  from groupements_lus t join groupements g on g.groupement = t.groupement
),
lignes as (
  select d.*,
    v.tunnel,
    v.coefficient_partage,
    v.coefficient_ecart,
    v.quote_part_qualite,
    v.modulation_maximale,
    v.plafond_groupement,
    v.plafond_national,
    v.credits_minimum,
    v.credits_forfait,
    v.taille_plancher,
    v.part_taille_minimale,
    v.taille_plafond,
    v.credits_maximum,
    v.evolution_triennale,
    v.enveloppe_portefeuille,
    v.facteur_donne,
    v.recuperation_du_solde
  from donnees d join valeurs v on v.annee = d.annee
  where d.annee >= d.premiere_annee
),
regles_1 as (
  select r.*,
    -- Années écoulées depuis la première (r) : déduit, partie 3
    annee - premiere_annee as rang,
    -- Bord bas de l'intervalle (b), € par patient : texte, annexe 5
    depense_ajustee * (1 - tunnel) as borne_basse,
    -- Bord haut de l'intervalle (h), € par patient : texte, annexe 5
    depense_ajustee * (1 + tunnel) as borne_haute,
    -- Évolution de la dépense ajustée (v) : texte, annexe 5
    depense_ajustee / nullif(depense_ajustee_precedente, 0) as evolution_nationale,
    -- Dépense réelle attendue depuis le départ de la tendance (R_k^*), € par patient : hypothèse, partie 8-II-1 (H18)
    depense_reelle_depart * (depense_ajustee / nullif(depense_ajustee_depart, 0)) as depense_attendue_tendance,
    -- Coefficient d'évolution (C_évolution) : texte, partie 8-II-2
    1 - coefficient_ecart as coefficient_evolution,
    -- Score qualité (S), points : texte, partie 8-I (H1, H2, H3)
    score_donne as score_qualite,
    -- Score maximal (S^max), points : hypothèse, partie 8-III (H4)
    maximum_donne as score_maximal,
    -- Dépenses de la patientèle (R_total), € : déduit, partie 8-III
    depense_reelle * patients as depense_totale,
    sum(patients) over (partition by annee) as somme_patients,
    -- Part liée à la taille (s) : hypothèse, partie 10 (H8)
    case
      when credits_patients <= taille_plancher then part_taille_minimale -- La patientèle ne dépasse pas la taille plancher, la part est la plus petite
      when credits_patients >= taille_plafond then 1 -- La patientèle atteint la taille plafond, la part est entière
      else part_taille_minimale + (1 - part_taille_minimale) * ((credits_patients - taille_plancher) / nullif(taille_plafond - taille_plancher, 0)) -- La patientèle est entre les deux tailles, la part croît en ligne droite
    end as part_taille,
    -- Année du versement (N_versement) : texte, partie 3 (H15)
    annee + 1 as annee_versement
  from lignes r
),
regles_2 as (
  select r.*,
    -- Phase (phase) : texte, parties 3 et 8-III (H15)
    cast(case
      when rang < 2 then 2 -- Les résultats des deux premières années relèvent de la phase 2
      else 3 -- Les résultats de la troisième année et des suivantes relèvent de la phase 3
    end as double) as phase,
    -- Écart (E), € par patient : texte, annexe 5
    case
      when depense_reelle - borne_basse < -1E-13 * abs(depense_reelle) then case when abs(borne_basse - depense_reelle) <= 1E-13 * abs(borne_basse) then 0 else borne_basse - depense_reelle end -- La dépense réelle est sous le bord bas
      when depense_reelle - borne_haute > 1E-13 * abs(depense_reelle) then case when abs(borne_haute - depense_reelle) <= 1E-13 * abs(borne_haute) then 0 else borne_haute - depense_reelle end -- La dépense réelle est au-dessus du bord haut
      else 0 -- La dépense réelle est dans l'intervalle, l'écart compte pour zéro
    end as ecart,
    -- Dépense réelle attendue (R^*), € par patient : texte, annexe 5
    depense_reelle_precedente * evolution_nationale as depense_attendue,
    -- Années de la tendance (k) : hypothèse, partie 8-II-1 (H18)
    cast(case
      when rang < 1 then 1 -- À la première année de résultats, la tendance porte sur une seule année
      when rang < 2 then 2 -- À la deuxième année de résultats, la tendance porte sur deux années
      else 3 -- La tendance porte sur les trois dernières années
    end as double) as annees_tendance,
    -- Score rapporté au maximum (σ) : déduit, partie 8-III (H4)
    score_qualite / nullif(score_maximal, 0) as part_du_score,
    sum(depense_totale) over (partition by annee) as somme_depense_totale,
    -- Part de la patientèle totale (w) : déduit, partie 8-III (H14)
    patients / nullif(somme_patients, 0) as part_patientele,
    -- Plafond du groupement (L), € : texte, partie 8-III
    plafond_groupement * depense_totale as plafond,
    -- Montant avant bornes (K_théorique), € : hypothèse, partie 10 (H8)
    credits_forfait * (part_taille + credits_appreciation) as credits_theoriques
  from regles_1 r
),
regles_3 as (
  select r.*,
    -- Différence d'évolution (D), € par patient : texte, annexe 5 (H18)
    case
      when evolution_triennale < 1 then case when abs(depense_attendue - depense_reelle) <= 1E-13 * abs(depense_attendue) then 0 else depense_attendue - depense_reelle end -- La dépense réelle est comparée à celle que l'année précédente laissait attendre
      else case when abs(depense_attendue_tendance - depense_reelle) <= 1E-13 * abs(depense_attendue_tendance) then 0 else depense_attendue_tendance - depense_reelle end / nullif(annees_tendance, 0) -- L'évolution est l'économie moyenne par an sur la tendance
    end as evolution,
    -- Écart retenu (E^+), € par patient : texte, partie 8-II-2
    greatest(ecart, 0) as ecart_retenu,
    -- Part de qualité (q) : hypothèse, partie 8-III (H4)
    greatest(0, least(part_du_score, 1)) as part_qualite,
    -- Enveloppe nationale de la qualité (Q), € : hypothèse, partie 8-III (H5, H14)
    quote_part_qualite * somme_depense_totale as enveloppe_qualite,
    -- Enveloppe nationale (N_national), € : texte, partie 8-III (H14)
    plafond_national * somme_depense_totale as enveloppe_nationale,
    -- Crédits d'amorçage (K), € : hypothèse, partie 10 (H8)
    case
      when credits_calcules < 1 then credits_donnes -- Le montant des crédits est donné
      else greatest(credits_minimum, least(credits_theoriques, credits_maximum)) -- Le montant est calculé, puis tenu dans la fourchette
    end as credits_amorcage
  from regles_2 r
),
regles_4 as (
  select r.*,
    -- Part de l'écart (M_écart), € par patient : texte, partie 8-II-2
    coefficient_ecart * ecart_retenu as contribution_ecart,
    -- Différence d'évolution retenue (D^+), € par patient : texte, partie 8-II-2
    greatest(evolution, 0) as evolution_retenue,
    -- Droit de tirage (X), € : hypothèse, partie 8-III (H5, H14)
    enveloppe_qualite * part_patientele as droit_tirage,
    -- Modulation (m) : hypothèse, partie 8-III (H6)
    modulation_maximale * case when abs(2 * part_qualite - 1) <= 1E-13 * abs(2 * part_qualite) then 0 else 2 * part_qualite - 1 end as modulation
  from regles_3 r
),
regles_5 as (
  select r.*,
    -- Part de l'évolution (M_évolution), € par patient : texte, partie 8-II-2
    coefficient_evolution * evolution_retenue as contribution_evolution,
    -- Valorisation de la qualité (W), € : texte, partie 8-III
    droit_tirage * part_qualite as valorisation_qualite
  from regles_4 r
),
regles_6 as (
  select r.*,
    -- Montant par patient (M), € par patient : déduit, partie 8-II-2
    coefficient_partage * (contribution_ecart + contribution_evolution) as montant_par_patient
  from regles_5 r
),
regles_7 as (
  select r.*,
    -- Gains reversés (G), € : déduit, partie 8-II (H19)
    montant_par_patient * patients as gains
  from regles_6 r
),
regles_8 as (
  select r.*,
    -- Intéressement brut (I_brut), € : déduit, partie 8-III (H19, H6)
    case
      when phase < 3 then gains + valorisation_qualite -- En phase 2, la qualité s'ajoute aux gains reversés
      else gains * (1 + modulation) -- En phase 3, la qualité module les gains reversés
    end as interessement_brut
  from regles_7 r
),
regles_9 as (
  select r.*,
    -- Intéressement plafonné (I_plafonné), € : texte, partie 8-III
    least(interessement_brut, plafond) as interessement_plafonne
  from regles_8 r
),
regles_10 as (
  select r.*,
    -- Intéressements demandés (Y), € : déduit, partie 8-III (H14)
    sum(interessement_plafonne) over (partition by annee) as demande_totale
  from regles_9 r
),
regles_11 as (
  select r.*,
    -- Facteur de l'enveloppe (f) : hypothèse, partie 8-III (H7)
    case
      when enveloppe_portefeuille < 1 then facteur_donne -- Le facteur de l'enveloppe est celui du scénario
      when demande_totale <= 0 then 1 -- Rien n'est demandé, rien n'est réduit
      else least(enveloppe_nationale / nullif(demande_totale, 0), 1) -- Le facteur se calcule sur le portefeuille
    end as facteur_enveloppe
  from regles_10 r
),
regles_12 as (
  select r.*,
    -- Intéressement (I), € : hypothèse, partie 8-III (H7)
    interessement_plafonne * facteur_enveloppe as interessement
  from regles_11 r
),
regles_13 as (
  select r.*,
    -- Manque ((K−I)^+), € : texte, partie 3
    greatest(case when abs(credits_amorcage - interessement) <= 1E-13 * abs(credits_amorcage) then 0 else credits_amorcage - interessement end, 0) as manque,
    -- Excédent sur les crédits ((I−K)^+), € : hypothèse, partie 3 (H9)
    greatest(case when abs(interessement - credits_amorcage) <= 1E-13 * abs(interessement) then 0 else interessement - credits_amorcage end, 0) as excedent
  from regles_12 r
),
regles_14 as (
  select r.*,
    -- Avance (F), € : texte, partie 3 (H10)
    case
      when phase < 3 then manque -- En phase 2, l'avance comble le manque, s'il y en a un
      else 0 -- En phase 3, il n'y a pas d'avance
    end as avance,
    -- Récupération (Z), € : hypothèse, partie 3 (H9)
    case
      when recuperation_du_solde < 1 then least(0, excedent) -- La récupération se limite à ce qui dépasse les crédits
      when interessement - credits_amorcage > 1E-13 * abs(interessement) then least(0, interessement) -- L'intéressement dépasse les crédits, le solde entier est récupérable
      else 0 -- L'intéressement ne dépasse pas les crédits, rien n'est récupéré
    end as recuperation
  from regles_13 r
),
regles_15 as (
  select r.*,
    -- Solde d'avance (B), € : déduit, partie 3 (H9)
    case when abs(0 + avance - recuperation) <= 1E-13 * abs(0 + avance) then 0 else 0 + avance - recuperation end as solde_avance,
    -- Versement (V), € : déduit, partie 3 (H10)
    case when abs(interessement + avance - recuperation) <= 1E-13 * abs(interessement + avance) then 0 else interessement + avance - recuperation end as versement
  from regles_14 r
),
regles_16 as (
  select r.*,
    lag(solde_avance) over (partition by groupement order by annee) as solde_precedent_2,
    -- Total versé depuis le début, crédits compris (T), € : déduit, parties 3 et 10
    credits_amorcage + versement as total
  from regles_15 r
),
regles_17 as (
  select r.*,
    -- Récupération, année 2 du groupement
    case
      when recuperation_du_solde < 1 then least(solde_precedent_2, excedent) -- La récupération se limite à ce qui dépasse les crédits
      when interessement - credits_amorcage > 1E-13 * abs(interessement) then least(solde_precedent_2, interessement) -- L'intéressement dépasse les crédits, le solde entier est récupérable
      else 0 -- L'intéressement ne dépasse pas les crédits, rien n'est récupéré
    end as recuperation_2,
    lag(total) over (partition by groupement order by annee) as total_precedent_2
  from regles_16 r
),
regles_18 as (
  select r.*,
    -- Solde d'avance, année 2 du groupement
    case when abs(solde_precedent_2 + avance - recuperation_2) <= 1E-13 * abs(solde_precedent_2 + avance) then 0 else solde_precedent_2 + avance - recuperation_2 end as solde_avance_2,
    -- Versement, année 2 du groupement
    case when abs(interessement + avance - recuperation_2) <= 1E-13 * abs(interessement + avance) then 0 else interessement + avance - recuperation_2 end as versement_2
  from regles_17 r
),
regles_19 as (
  select r.*,
    lag(solde_avance_2) over (partition by groupement order by annee) as solde_precedent_3,
    -- Total versé depuis le début, crédits compris, année 2 du groupement
    total_precedent_2 + versement_2 as total_2
  from regles_18 r
),
regles_20 as (
  select r.*,
    -- Récupération, année 3 du groupement
    case
      when recuperation_du_solde < 1 then least(solde_precedent_3, excedent) -- La récupération se limite à ce qui dépasse les crédits
      when interessement - credits_amorcage > 1E-13 * abs(interessement) then least(solde_precedent_3, interessement) -- L'intéressement dépasse les crédits, le solde entier est récupérable
      else 0 -- L'intéressement ne dépasse pas les crédits, rien n'est récupéré
    end as recuperation_3,
    lag(total_2) over (partition by groupement order by annee) as total_precedent_3
  from regles_19 r
),
regles_21 as (
  select r.*,
    -- Solde d'avance, année 3 du groupement
    case when abs(solde_precedent_3 + avance - recuperation_3) <= 1E-13 * abs(solde_precedent_3 + avance) then 0 else solde_precedent_3 + avance - recuperation_3 end as solde_avance_3,
    -- Versement, année 3 du groupement
    case when abs(interessement + avance - recuperation_3) <= 1E-13 * abs(interessement + avance) then 0 else interessement + avance - recuperation_3 end as versement_3
  from regles_20 r
),
regles_22 as (
  select r.*,
    lag(solde_avance_3) over (partition by groupement order by annee) as solde_precedent_4,
    -- Total versé depuis le début, crédits compris, année 3 du groupement
    total_precedent_3 + versement_3 as total_3
  from regles_21 r
),
regles_23 as (
  select r.*,
    -- Récupération, année 4 du groupement
    case
      when recuperation_du_solde < 1 then least(solde_precedent_4, excedent) -- La récupération se limite à ce qui dépasse les crédits
      when interessement - credits_amorcage > 1E-13 * abs(interessement) then least(solde_precedent_4, interessement) -- L'intéressement dépasse les crédits, le solde entier est récupérable
      else 0 -- L'intéressement ne dépasse pas les crédits, rien n'est récupéré
    end as recuperation_4,
    lag(total_3) over (partition by groupement order by annee) as total_precedent_4
  from regles_22 r
),
regles_24 as (
  select r.*,
    -- Solde d'avance, année 4 du groupement
    case when abs(solde_precedent_4 + avance - recuperation_4) <= 1E-13 * abs(solde_precedent_4 + avance) then 0 else solde_precedent_4 + avance - recuperation_4 end as solde_avance_4,
    -- Versement, année 4 du groupement
    case when abs(interessement + avance - recuperation_4) <= 1E-13 * abs(interessement + avance) then 0 else interessement + avance - recuperation_4 end as versement_4
  from regles_23 r
),
regles_25 as (
  select r.*,
    lag(solde_avance_4) over (partition by groupement order by annee) as solde_precedent_5,
    -- Total versé depuis le début, crédits compris, année 4 du groupement
    total_precedent_4 + versement_4 as total_4
  from regles_24 r
),
regles_26 as (
  select r.*,
    -- Récupération, année 5 du groupement
    case
      when recuperation_du_solde < 1 then least(solde_precedent_5, excedent) -- La récupération se limite à ce qui dépasse les crédits
      when interessement - credits_amorcage > 1E-13 * abs(interessement) then least(solde_precedent_5, interessement) -- L'intéressement dépasse les crédits, le solde entier est récupérable
      else 0 -- L'intéressement ne dépasse pas les crédits, rien n'est récupéré
    end as recuperation_5,
    lag(total_4) over (partition by groupement order by annee) as total_precedent_5
  from regles_25 r
),
regles_27 as (
  select r.*,
    -- Solde d'avance, année 5 du groupement
    case when abs(solde_precedent_5 + avance - recuperation_5) <= 1E-13 * abs(solde_precedent_5 + avance) then 0 else solde_precedent_5 + avance - recuperation_5 end as solde_avance_5,
    -- Versement, année 5 du groupement
    case when abs(interessement + avance - recuperation_5) <= 1E-13 * abs(interessement + avance) then 0 else interessement + avance - recuperation_5 end as versement_5
  from regles_26 r
),
regles_28 as (
  select r.*,
    -- Total versé depuis le début, crédits compris, année 5 du groupement
    total_precedent_5 + versement_5 as total_5
  from regles_27 r
),
annees_reunies as (
  select groupement, premiere_annee, annee,
    phase,
    ecart,
    evolution,
    montant_par_patient,
    gains,
    score_qualite,
    score_maximal,
    part_qualite,
    droit_tirage,
    valorisation_qualite,
    modulation,
    interessement_brut,
    plafond,
    interessement_plafonne,
    facteur_enveloppe,
    interessement,
    avance,
    case annee - premiere_annee when 0 then recuperation when 1 then recuperation_2 when 2 then recuperation_3 when 3 then recuperation_4 when 4 then recuperation_5 end as recuperation,
    case annee - premiere_annee when 0 then solde_avance when 1 then solde_avance_2 when 2 then solde_avance_3 when 3 then solde_avance_4 when 4 then solde_avance_5 end as solde_avance,
    case annee - premiere_annee when 0 then versement when 1 then versement_2 when 2 then versement_3 when 3 then versement_4 when 4 then versement_5 end as versement,
    annee_versement,
    credits_amorcage,
    case annee - premiere_annee when 0 then total when 1 then total_2 when 2 then total_3 when 3 then total_4 when 4 then total_5 end as total
  from regles_28
)
select
  groupement,
  cast(premiere_annee as integer) as "premiereAnnee",
  cast(annee as integer) as "annee",
  cast(phase as integer) as "phase",
  ecart as "ecart",
  evolution as "evolution",
  montant_par_patient as "montantParPatient",
  gains as "gains",
  score_qualite as "scoreQualite",
  score_maximal as "scoreMaximal",
  part_qualite as "partQualite",
  case when phase = 2 then droit_tirage end as "droitTirage",
  case when phase = 2 then valorisation_qualite end as "valorisationQualite",
  case when phase = 3 then modulation end as "modulation",
  interessement_brut as "interessementBrut",
  plafond as "plafond",
  interessement_plafonne as "interessementPlafonne",
  facteur_enveloppe as "facteurEnveloppe",
  interessement as "interessement",
  avance as "avance",
  recuperation as "recuperation",
  solde_avance as "soldeAvance",
  versement as "versement",
  cast(annee_versement as integer) as "anneeVersement",
  credits_amorcage as "creditsAmorcage",
  first_value(total) over (partition by groupement order by annee desc) as "total"
from annees_reunies;
