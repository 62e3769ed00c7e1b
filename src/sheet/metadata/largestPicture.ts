/** In bytes. No picture of ours comes near; larger files are not even read. */
export const LARGEST_PICTURE = 100_000_000;
