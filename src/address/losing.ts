/** Asked, as an event of the window, before the page is loaded anew by itself. Whoever holds what would be lost prevents it. */
export const LOSING = 'unstun:losing';
