/** How the command line ends. */
export const exitCodes: readonly { readonly code: 0 | 1 | 2; readonly sense: string }[] = [
  { code: 0, sense: 'Tout est fait.' },
  { code: 1, sense: 'Des lignes ont été refusées ; les autres ont leur résultat.' },
  {
    code: 2,
    sense:
      "Rien n'a été fait, ou pas jusqu'au bout : scénario refusé, commande, option, fichier, groupement ou année inconnus, entrée ou sortie qui fait défaut. Le message dit ce qui est attendu, et ce qui existe.",
  },
];
