/** The themes of the gallery and the builder: attributes of the tag, tokens of the page, or both. */
export const THEMES = {
  blue: { attributes: {}, css: {} },
  red: { attributes: {}, css: { '--resolution-accent': '#a8121c', '--resolution-surface-accent': '#fbeeee' } },
  contrast: { attributes: { theme: 'contrast' }, css: {} },
  dark: { attributes: { theme: 'dark' }, css: {} },
  auto: { attributes: { theme: 'auto' }, css: {} },
  large: { attributes: { size: 'large' }, css: {} },
};
