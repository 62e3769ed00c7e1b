/** What the map on screen is to the light that runs along lines: `slow` after it has turned it off. */
export type MapMotion = "possible" | "without-webgl" | "slow";
