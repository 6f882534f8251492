/** What is said of a value that is refused. */
export const TO_BE_MENDED = 'Une valeur est à corriger.';
