/** Light and dark looks: ink green on calm greys, Chinese fonts first where Chinese is shown. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

const INK: BrandVariants = {
  10: "#031618", 20: "#07262A", 30: "#09353A", 40: "#0A434A", 50: "#0B5058", 60: "#0C5C66", 70: "#0D6772", 80: "#0F727E",
  90: "#2A8590", 100: "#4799A3", 110: "#63ADB6", 120: "#80C1C9", 130: "#9DD2D9", 140: "#BAE1E6", 150: "#D8EFF2", 160: "#F0F9FA",
};

const FONTS = "\"Segoe UI\", \"Microsoft YaHei UI\", \"Microsoft YaHei\", \"PingFang SC\", \"Noto Sans CJK SC\", sans-serif";

const shared: Partial<Theme> = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

export const lightTheme: Theme = { ...createLightTheme(INK), ...shared };

export const darkTheme: Theme = {
  ...createDarkTheme(INK), ...shared,
  colorBrandForeground1: INK[120], colorBrandForeground2: INK[130], colorBrandForegroundLink: INK[120], colorBrandForegroundLinkHover: INK[130],
  // Fluent's own red reaches 4.2 : 1 as text on its dark grey; this reaches 5.2.
  colorStatusDangerForeground1: "#E37D85",
  colorCompoundBrandForeground1: INK[120], colorCompoundBrandStroke: INK[110],
};

/** Whether the page is to be dark, and a way to hear of changes. */
export interface ThemeSource {
  isDark(): boolean;
  subscribe(listener: () => void): () => void;
}

/** The system's choice. */
export function systemTheme(): ThemeSource {
  const query = matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => query.matches,
    subscribe(listener) {
      query.addEventListener("change", listener);
      return () => { query.removeEventListener("change", listener); };
    },
  };
}

/** Whether a background colour "#RRGGBB" is dark, as Office gives its theme. */
export function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Rec. 601 luma, enough to tell Office's light greys from its dark ones.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
