/** Version of the product and the commit it was built from, such as `1.4.0+3f2a9c1b7d`; set by the build. */
declare const __VERSION__: string;
