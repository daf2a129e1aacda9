import type { Article } from '#src/content/sources.ts';

/** The article on VMs that lose their connection while a snapshot is removed. */
export const article = {
  publisher: 'Veeam',
  product: 'Veeam Backup & Replication 9.5–12.3.1',
  title: 'VM Loses Connection During Snapshot Removal',
  address: 'https://www.veeam.com/kb1681',
  published: '2012-10-04',
  modified: '2025-03-11',
} as const satisfies Article;

/** The ids of every statement of the article. */
// prettier-ignore
export const statements = [
  'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12',
  'S13', 'S14', 'S15', 'S16', 'S17', 'S18', 'S19', 'S20', 'S21', 'S22', 'S23', 'S24',
  'S25', 'S26', 'S27', 'S28', 'S29', 'S30', 'S31', 'S32', 'S33', 'S34', 'S35',
] as const;
