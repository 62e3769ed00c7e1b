/** The style's metadata of this name: the colour around a globe, which no style layer reaches. */
export const SPACE = "waybill:space";
