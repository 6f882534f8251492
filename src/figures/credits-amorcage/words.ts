export const caption =
  'Les crédits selon la patientèle, avec votre appréciation ; la bande va de la plus basse à la plus haute.';
