import { placeOfScript } from '#src/embed/place-of-script.ts';
import { wizardElement } from '#src/embed/unstun-wizard.ts';

const NAME = 'unstun-wizard';
if (!customElements.get(NAME)) customElements.define(NAME, wizardElement(placeOfScript()));
