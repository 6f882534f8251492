// biome-ignore lint/style/noNamespace: the only place where Astro looks for what its locals are
declare namespace App {
  interface Locals {
    /** Whether pages of rules are being gathered in one document: see src/pages/regles/livre.astro. */
    isBook?: boolean;
  }
}
