/** The style's metadata of this name: the colour around a globe, which no style layer reaches. */
export const SPACE = "waybill:space";
/** The style's metadata of this name: the colour of the line around a globe or a whole world. */
export const WORLD_EDGE = "waybill:world-edge";
