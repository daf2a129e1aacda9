import type { ReactNode } from 'react';

/** A link to another site: it opens in a new tab, tells that site nothing, and shows its host. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="outside" href={href} target="_blank" rel="noopener noreferrer">
      <span lang="en">{children}</span> <span className="host">{new URL(href).host}</span>
    </a>
  );
}
