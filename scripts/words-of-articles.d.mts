import type { Plugin } from 'vite';

export function wordsOfArticles(root: string): Plugin;
