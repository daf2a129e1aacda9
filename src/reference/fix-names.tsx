import type { PackId } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';

/** Fixes by name in one line, each leading to its place on this page. */
export function FixNames({ pack, fixes }: { pack: PackId; fixes: readonly string[] }) {
  const { words } = useWords();
  return (
    <ul className="names">
      {fixes.map((fix) => (
        <li key={fix}>
          <a href={`#${anchorOf.fix(fix)}`}>{words(`${pack}:fixes.${fix}.title`)}</a>
        </li>
      ))}
    </ul>
  );
}

/** "Rules out: …", or nothing when there is nothing to name. */
export function NamedFixes({ of, pack, fixes }: { of: string; pack: PackId; fixes: readonly string[] }) {
  const { words } = useWords();
  if (fixes.length === 0) return null;
  return (
    <li className={`effect-${of}`}>
      <b>{words(`reference:effect.${of}`)}</b> <FixNames pack={pack} fixes={fixes} />
    </li>
  );
}
