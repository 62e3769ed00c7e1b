/** Words of the interface's controls. */
export const ui = {
  title: "Waybill",
} as const;
