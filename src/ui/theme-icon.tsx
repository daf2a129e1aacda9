const paths = {
  system: 'M8 2.5a5.5 5.5 0 0 0 0 11v-11Z',
  light: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  dark: 'M13 9.7A5.5 5.5 0 0 1 6.3 3 5.5 5.5 0 1 0 13 9.7Z',
} as const;

/** The sign of a theme: half disc, sun, moon. */
export function ThemeIcon({ theme }: { theme: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      {theme !== 'dark' && (
        <circle
          cx="8"
          cy="8"
          r={theme === 'light' ? 3 : 5.5}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      <path d={paths[theme]} fill="currentColor" />
      {theme === 'light' && (
        <path
          d="M8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.4 1.4m7.2 7.2L13 13m0-10-1.4 1.4M4.400 11.600 3 13"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
