import type { LinkFault } from './link-fault.ts';

/** Why a link is not read, in French, and what to do. */
export const linkFaultWords: Readonly<Record<LinkFault, string>> = {
  broken:
    "Ce lien est incomplet ou abîmé : copiez-le de nouveau en entier, ou demandez le fichier du scénario à qui vous l'a envoyé.",
  'other-version':
    "Ce lien vient d'une autre version du site : rechargez la page, ou demandez le fichier du scénario à qui vous l'a envoyé.",
  'too-long':
    "Ce lien est trop long pour être lu : demandez le fichier du scénario à qui vous l'a envoyé, puis ouvrez ce fichier.",
};
