declare module "edtf" {
  /** Milliseconds since 1970 of the first and last instant that a date or interval can mean. */
  interface Extended {
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): Extended;
}
