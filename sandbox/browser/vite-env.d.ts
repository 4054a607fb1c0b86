interface ImportMetaEnv {
  /** Where the app's manifest asks to be shown. */
  readonly APP_LOCATIONS: readonly string[];
}
