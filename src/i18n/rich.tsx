import { Trans } from 'react-i18next';

/** The only elements that words may hold. */
const elements = {
  code: <code translate="no" />,
  ui: <b className="ui-label" translate="no" />,
  em: <em />,
  strong: <strong />,
};

/** Words with inline elements (`<code>`, `<ui>`, `<em>`, `<strong>`), by key. */
export function Rich({ of, values = {} }: { of: string; values?: Readonly<Record<string, string | number>> }) {
  return <Trans i18nKey={of} values={values} components={elements} />;
}
