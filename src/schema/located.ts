/** A record together with the place it stands in, so that a rule can say where it is wrong. */
export interface Located<T> {
  /** Path relative to the data folder. */
  readonly file: string;
  /** RFC 6901 JSON pointer to the record within the file; `""` where the file is the record. */
  readonly pointer: string;
  readonly value: T;
}
