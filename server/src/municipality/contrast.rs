//! How well ink reads on paper: colours to WCAG 2.2 contrast.

/// Red, green and blue in linear light, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    red: f64,
    green: f64,
    blue: f64,
}

impl Colour {
    /// `#rgb`, `#rrggbb` or `oklch(62% 0.1 230)` without transparency. What lies outside
    /// of sRGB is cut to it, as screens do.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        if let Some(digits) = text.strip_prefix('#') {
            return hexadecimal(digits);
        }
        let inside = text.strip_prefix("oklch(")?.strip_suffix(')')?;
        let parts: Vec<&str> = inside.split_ascii_whitespace().collect();
        let [lightness, chroma, hue] = parts[..] else {
            return None;
        };
        let hue = hue.strip_suffix("deg").unwrap_or(hue).parse().ok()?;
        Some(Self::oklch(
            portion(lightness, 1.0)?,
            portion(chroma, 0.4)?,
            hue,
        ))
    }

    /// Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees (CSS Color 4).
    #[must_use]
    pub fn oklch(lightness: f64, chroma: f64, hue: f64) -> Self {
        let (a, b) = (
            chroma * hue.to_radians().cos(),
            chroma * hue.to_radians().sin(),
        );
        let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let mix = |l: f64, m: f64, s: f64| (l * long + m * middle + s * short).clamp(0.0, 1.0);
        Self {
            red: mix(4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2),
            green: mix(-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5),
            blue: mix(-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0),
        }
    }

    /// Relative luminance, from 0 to 1.
    #[must_use]
    pub fn luminance(self) -> f64 {
        0.2126 * self.red + 0.7152 * self.green + 0.0722 * self.blue
    }
}

/// WCAG's ratio, from 1 to 21, whichever is the lighter.
#[must_use]
pub fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn hexadecimal(digits: &str) -> Option<Colour> {
    let doubled: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let channel = |at: usize| {
        let value = u8::from_str_radix(doubled.get(at..at + 2)?, 16).ok()?;
        let value = f64::from(value) / 255.0;
        Some(if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        })
    };
    Some(Colour {
        red: channel(0)?,
        green: channel(2)?,
        blue: channel(4)?,
    })
}

/// A number, or a percentage of `whole`.
fn portion(text: &str, whole: f64) -> Option<f64> {
    match text.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().ok().map(|it| it / 100.0 * whole),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(one: &str, other: &str) -> f64 {
        ratio(
            Colour::parse(one).expect(one),
            Colour::parse(other).expect(other),
        )
    }

    #[test]
    fn known_ratios() {
        for (one, other, expected) in [
            ("#000", "#fff", 21.0),
            ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542),
            ("#0000ff", "#ffffff", 8.592),
            ("oklch(0 0 0)", "oklch(100% 0 0)", 21.0),
        ] {
            assert!(
                (between(one, other) - expected).abs() < 0.001,
                "{one} on {other}"
            );
        }
    }

    #[test]
    fn oklch_is_the_colour_that_css_says() {
        // The primaries of sRGB in oklch, as browsers give them.
        for (oklch, hex) in [
            ("oklch(62.796% 0.25768 29.234deg)", "#ff0000"),
            ("oklch(0.86644 0.29483 142.495)", "#00ff00"),
            ("oklch(45.201% 0.31321 264.052)", "#0000ff"),
        ] {
            assert!(between(oklch, hex) < 1.002, "{oklch}");
        }
    }

    #[test]
    fn what_is_no_plain_colour() {
        for bad in [
            "",
            "red",
            "#12",
            "#12345g",
            "oklch(1 2)",
            "oklch(1 0 0 / 50%)",
            "var(--x)",
        ] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }
}
