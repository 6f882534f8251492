// biome-ignore lint/style/noNamespace: the only place where Astro looks for what its locals are
declare namespace App {
  interface Locals {
    /** Whether pages of rules are being gathered in one document: see src/pages/regles/livre.astro. */
    isBook?: boolean;
    /** What of a page of rules is shown alone, for another site: see src/pages/integrer/[id].astro. */
    embed?: import('./embeds/embed.ts').Embed;
  }
}
