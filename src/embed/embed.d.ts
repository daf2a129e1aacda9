/** Words of the host script in both languages, from locales/{lang}/embed.json; set by the build. */
declare const __HOST_WORDS__: Readonly<
  Record<
    'ja' | 'en',
    {
      readonly title: string;
      /** What the frame is called by what it shows. */
      readonly titles: Readonly<Record<string, string>>;
      readonly noAnswer: string;
      readonly open: string;
    }
  >
>;

/** The articles that there are; set by the build. */
declare const __SYMPTOMS__: readonly string[];
