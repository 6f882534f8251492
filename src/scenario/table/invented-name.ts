/** What the name of an invented groupement starts with: a table has no other place to say what is invented. */
export const INVENTED = 'EXEMPLE INVENTÉ';

/** Whether a groupement is of the template: so its rows are known when they come back. */
export const isInvented = (name: string): boolean => name.trim().startsWith(INVENTED);
