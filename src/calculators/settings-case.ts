/** An edge case of a page of settings: what there is to see, and the fields that it fills. */
export interface SettingsCase<T> {
  readonly nom: string;
  readonly dit: string;
  readonly valeurs: T;
}
