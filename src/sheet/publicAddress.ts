/** Where this atlas is published: what pictures print and encode. Whoever publishes it sets their own here. */
export const PUBLIC_ADDRESS = "https://waybill.example/";
