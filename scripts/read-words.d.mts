export interface Words {
  readonly [key: string]: string | Words;
}
export function wordFiles(root: string, language: string): string[];
export function writtenWords(root: string, language: string, name: string): Words;
export function readWords(root: string, language: string, name: string): Words;
