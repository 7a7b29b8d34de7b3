/** What the bundler makes of `…?worker&url`: the address of the worker's script. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

interface ImportMeta {
  /** Whether this is the built page. */
  readonly env: { readonly PROD: boolean };
}
