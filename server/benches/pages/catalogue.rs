//! An imported catalogue of 2,000 procedures, each with all its texts in the five languages: the
//! folder's own over and over, told apart by invented words. These make the search's vocabulary
//! as rich as so many different procedures would. As in every import there is one reading level.

use app::model::{lang::Lang, localized::Localized, service::PublicService};
use server::{
    db::{self, Db},
    municipality::Folder,
    world::Chance,
};

pub const SERVICES: usize = 2_000;
/// Of each language.
const INVENTED: u16 = 3_000;
const IN_A_DESCRIPTION: usize = 20;

/// Puts the catalogue in the place of the one imported before.
pub async fn fill(db: &Db, folder: &Folder) -> anyhow::Result<()> {
    let mut writer = db.writer().await?;
    db::catalogue::replace(&mut writer, &[], &services(&folder.services)).await?;
    Ok(writer.commit().await?)
}

pub fn services(models: &[PublicService]) -> Vec<PublicService> {
    let chance = Chance::Seeded(1.into());
    let copy = |(n, model): (usize, &PublicService)| {
        let mut service = model.clone();
        service.id = format!("{}-{n}", model.id);
        service.code = Some(format!("B-{n}"));
        service.easy = None;
        service.legal = None;
        service.name = with(&model.name, 1, &chance);
        service.description = with(&model.description, IN_A_DESCRIPTION, &chance);
        service
    };
    let models = models.iter().cycle().take(SERVICES);
    models.enumerate().map(copy).collect()
}

/// The text with so many invented words behind it.
fn with(text: &Localized, count: usize, chance: &Chance) -> Localized {
    let more = |(lang, text): (Lang, &str)| {
        let words: Vec<String> = (0..count).map(|_| invented(lang, chance)).collect();
        (lang, format!("{text} {}", words.join(" ")))
    };
    text.texts().map(more).collect()
}

/// A few come often and most seldom, as words do.
fn invented(lang: Lang, chance: &Chance) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "cor", "den", "fa", "gui", "la", "mer", "nu", "pol", "que", "ra", "sil", "ta", "ven",
        "xo", "zur",
    ];
    let endings = match lang {
        Lang::Es => ["ción", "dades"],
        Lang::Ca => ["ció", "tats"],
        Lang::Eu => ["tzea", "koak"],
        Lang::Gl => ["ción", "dade"],
        Lang::En => ["ing", "ness"],
    };
    let u = f32::from(u16::from_be_bytes(chance.bytes())) / 65_536.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "u < 1"
    )]
    let rank = (f32::from(INVENTED) * u * u) as usize;
    let syllable = |at: u32| SYLLABLES[rank >> (4 * at) & 15];
    let ending = endings[rank % 2];
    format!("{}{}{}{ending}", syllable(0), syllable(1), syllable(2))
}
