/** What a line of an ESXi log must hold to be worth reading; all other log lines are only counted. */
const worth =
  /stun|uiesc|napshot|onsolid|VssS|0x8004|otplug|guestOS|hosted I|to lock|is locked|Log for|ror code|rror message|pace for|o space|-temp-|hange ID|-ctk|nection using|ools is|ower ?[oO]ff|otion|IDispatch/g;
/** The time takes the first characters. */
const AFTER_TIME = 22;

/** Whether a log line may hold something; one pass, no allocation. */
export function isWorthReading(line: string): boolean {
  worth.lastIndex = AFTER_TIME;
  return worth.test(line);
}
