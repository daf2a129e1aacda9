/** Words without their inline elements. */
export const plainWords = (text: string): string => text.replaceAll(/<\/?(?:code|ui|em|strong)>/gu, '');
