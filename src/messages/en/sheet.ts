/** Words printed on exported sheets. */
export const sheet = {
  references: "References",
} as const;
