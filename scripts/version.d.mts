export declare function versionOf(root: string): string;
