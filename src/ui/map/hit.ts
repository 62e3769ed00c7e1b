/** What lies under a point: an atlas feature, or a country where no mark is. */
export type Hit =
  | { readonly kind: "feature"; readonly id: string }
  /** ISO 3166-1 alpha-2, lower case, as the basemap has it. */
  | { readonly kind: "country"; readonly iso: string };
