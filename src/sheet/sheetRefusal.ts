/** Why a sheet was not made, and what the reader can do: a picture is whole or is not made. */
export interface SheetRefusal {
  readonly isRefused: true;
  readonly rule: "size" | "scale" | "address" | "missing-glyphs" | "does-not-fit" | "no-source";
  readonly reason: string;
  readonly wayOut: string;
}

export function refusal(rule: SheetRefusal["rule"], reason: string, wayOut: string): SheetRefusal {
  return { isRefused: true, rule, reason, wayOut };
}

export function isRefusal(result: object): result is SheetRefusal {
  return "isRefused" in result;
}
