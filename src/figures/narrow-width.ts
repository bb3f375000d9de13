/** How wide a drawing that runs down the page is, in pixels of the narrowest screen: 320, less the margins (2 rem of 17). */
export const NARROW_WIDTH = 286;
