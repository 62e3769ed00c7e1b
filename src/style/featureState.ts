/** What the style reads of one feature beside its properties. */
export type FeatureState = Readonly<Record<string, string | number | boolean>>;
