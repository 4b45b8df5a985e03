//! The one boundary between pages and the town hall: every question a page may ask and
//! every act a citizen may do. Authorisation lives behind these verbs.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::model::{
    access::Accesses,
    activity::Activity,
    assurance::Assurance,
    calendar::{Feed, FeedSecret},
    case::{Case, Cases},
    channel_preference::{Channels, Frequency, Scope, hours::Hours},
    citizen::{Citizen, Mandate, ProvedIdentity, SessionToken},
    consent::{ConsentEvent, ConsentReceipt, Permissions},
    contact_point::{ContactKind, PointAct},
    draft::Draft,
    home::{EnrolmentReceipt, Home},
    interaction::Interaction,
    known::{Known, Rows},
    lang::Lang,
    level::Level,
    life_event::LifeEvent,
    message::{Messages, Which},
    municipality::{Municipality, Theme},
    objection::Objection,
    record_key::RecordKey,
    registry::{Notification, Notifications},
    service::PublicService,
    working_days::WorkingDays,
};

/// What went wrong, as far as a citizen may know; the cause is logged where it happened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppError {
    #[error("error-not-found")]
    NotFound,
    #[error("error-forbidden")]
    Forbidden,
    /// Names of the fields, each with the key of what is wrong with it.
    #[error("error-invalid")]
    Invalid {
        fields: Vec<(&'static str, &'static str)>,
    },
    #[error("error-unavailable")]
    Unavailable,
    /// Whoever entered must be known more surely for this.
    #[error("error-assurance")]
    Assurance(Assurance),
    /// From one address, in a short time.
    #[error("error-too-often")]
    TooOften,
    /// The page was made for somebody else than whom they act for now.
    #[error("error-other-subject")]
    OtherSubject,
    /// They may act for this person, but not in this.
    #[error("error-mandate")]
    Mandate,
    #[error("error-sign-in")]
    SignIn(SignInError),
}

/// Why nobody entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInError {
    /// The person said no, at the provider.
    Declined,
    /// Not begun in this browser, begun too long ago, or already ended.
    Stale,
    /// What the provider said does not hold.
    Unproved,
    /// The provider gave no valid NIF or NIE.
    NoDocument,
    Unreachable,
}

pub type Answer<T> = Result<T, AppError>;

/// What a visitor looks for among the procedures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceQuery {
    pub text: String,
    pub theme: Option<String>,
}

/// What was found, and how far the words were taken to find it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    pub services: Vec<Arc<PublicService>>,
    pub life_events: Vec<Arc<LifeEvent>>,
    /// Words nothing has, and the near ones looked for instead.
    pub mended: Vec<(String, String)>,
    /// None has all the words; these have some.
    pub partial: bool,
}

/// A file told piece by piece: never all of it stands in memory.
#[async_trait]
pub trait Pieces: Send {
    /// The next piece; `None` after the last.
    async fn next(&mut self) -> Answer<Option<Vec<u8>>>;
}

#[async_trait]
pub trait Portal: Send + Sync + 'static {
    fn municipality(&self) -> &Municipality;
    fn now(&self) -> Timestamp;
    /// Today where the municipality is.
    fn today(&self) -> Date;
    /// The days that count in a term before an organisation.
    fn working_days(&self, organisation: &str) -> &WorkingDays;

    /// The themes that have services, and how many.
    fn themes(&self) -> Vec<(&Theme, usize)>;
    /// Services by name in `lang`; with a text, best match first.
    fn find_services(&self, query: &ServiceQuery, lang: Lang) -> Found;
    fn service(&self, id: &str) -> Option<Arc<PublicService>>;
    fn life_events(&self) -> &[Arc<LifeEvent>];
    fn life_event(&self, id: &str) -> Option<Arc<LifeEvent>> {
        self.life_events().iter().find(|it| it.id == id).cloned()
    }
    /// What takes place in the town, past things too, each with an id of its own.
    fn activities(&self) -> &[Arc<Activity>];
    fn activity(&self, id: &str) -> Option<Arc<Activity>> {
        self.activities().iter().find(|it| it.id == id).cloned()
    }
    /// Services whose enrolment is open today, the first to close first.
    fn open_enrolments(&self) -> Vec<Arc<PublicService>>;

    /// Enters as a demo citizen; only where the municipality's folder allows it.
    async fn enter(&self, demo_citizen: &str) -> Answer<SessionToken>;
    /// Enters as whom the municipality's identity provider proved.
    async fn enter_proved(&self, identity: &ProvedIdentity) -> Answer<SessionToken>;
    async fn leave(&self, token: &SessionToken) -> Answer<()>;
    /// Ends every session of the citizen.
    async fn leave_everywhere(&self, citizen: &Citizen) -> Answer<()>;
    /// Whose session this is, if it still lives.
    async fn citizen(&self, token: &SessionToken) -> Answer<Option<Citizen>>;

    /// Whom the citizen may act for, by name.
    async fn mandates(&self, citizen: &Citizen) -> Answer<Vec<Mandate>>;
    /// From now on this session acts for `subject`; for its citizen with none.
    async fn act_for(&self, token: &SessionToken, subject: Option<Uuid>) -> Answer<()>;

    async fn home(&self, citizen: &Citizen) -> Answer<Home>;
    /// Since when the citizen's dates have an address of their own, if they have one.
    async fn calendar_feed(&self, citizen: &Citizen) -> Answer<Option<Timestamp>>;
    /// Gives them one, told this once; the one they had ends.
    async fn make_calendar_feed(&self, citizen: &Citizen, lang: Lang) -> Answer<FeedSecret>;
    async fn revoke_calendar_feed(&self, citizen: &Citizen) -> Answer<()>;
    /// What stands behind such an address. Whoever knows it may read it.
    async fn read_calendar_feed(&self, secret: &FeedSecret) -> Answer<Feed>;
    async fn cases(&self, citizen: &Citizen) -> Answer<Cases>;
    /// The life of one of the citizen's cases.
    async fn case(&self, citizen: &Citizen, key: &RecordKey) -> Answer<Case>;
    async fn notifications(&self, citizen: &Citizen) -> Answer<Notifications>;
    async fn notification(&self, citizen: &Citizen, key: &RecordKey) -> Answer<Notification>;
    /// Records that a notification was opened from here, once.
    async fn open_notification(&self, citizen: &Citizen, key: &RecordKey) -> Answer<()>;
    /// What the portal told the citizen of; a page of it, or the nearest there is.
    async fn messages(&self, citizen: &Citizen, page: usize) -> Answer<Messages>;
    async fn mark_read(&self, citizen: &Citizen, which: Which) -> Answer<()>;
    async fn permissions(&self, citizen: &Citizen) -> Answer<Permissions>;
    /// Who read the citizen's data; a page of them, or the nearest there is.
    async fn accesses(&self, citizen: &Citizen, page: usize) -> Answer<Accesses>;
    /// What is known of the citizen.
    async fn known(&self, citizen: &Citizen) -> Answer<Known>;
    /// The rows of one kind that are kept of them, a page of them or the nearest there is.
    async fn held(&self, citizen: &Citizen, name: &str, page: usize) -> Answer<Rows>;
    /// Keeps that a theme interests them, or takes it back.
    async fn declare_interest(&self, citizen: &Citizen, theme: &str, on: bool) -> Answer<()>;
    /// Lets go of what was learned about a theme.
    async fn forget(&self, citizen: &Citizen, theme: &str) -> Answer<()>;
    /// All that is kept of them as a ZIP file, to take away.
    async fn copy(&self, citizen: &Citizen, lang: Lang) -> Answer<Box<dyn Pieces>>;
    /// Asks for their erasure; answers when it will be done.
    async fn erase(&self, citizen: &Citizen) -> Answer<Timestamp>;
    async fn undo_erasure(&self, citizen: &Citizen) -> Answer<()>;
    /// What they objected to, newest first.
    async fn objections(&self, citizen: &Citizen) -> Answer<Vec<Objection>>;
    /// Objects to a use of their data.
    async fn object(
        &self,
        citizen: &Citizen,
        purpose: &str,
        reasons: &str,
        lang: Lang,
    ) -> Answer<Objection>;
    /// Takes an objection of theirs back, under its number.
    async fn withdraw_objection(&self, citizen: &Citizen, number: &str) -> Answer<()>;
    /// Says yes or no to a purpose and writes the ledger; a withdrawal erases what was
    /// derived in the same transaction. Answers the row kept, if it changed anything.
    async fn decide(
        &self,
        citizen: &Citizen,
        purpose: &str,
        yes: bool,
        lang: Lang,
    ) -> Answer<Option<ConsentEvent>>;
    /// Proof of one of the citizen's decisions.
    async fn consent_receipt(&self, citizen: &Citizen, seq: i64) -> Answer<ConsentReceipt>;

    /// Where they can be told, and how they want to be; their own, whomever they act for.
    async fn channels(&self, citizen: &Citizen) -> Answer<Channels>;
    /// At which level they like to read procedures.
    async fn reading_level(&self, citizen: &Citizen) -> Answer<Level>;
    /// Keeps an address of theirs and sends a code there.
    async fn add_contact_point(
        &self,
        citizen: &Citizen,
        kind: ContactKind,
        text: &str,
        lang: Lang,
    ) -> Answer<()>;
    async fn change_contact_point(
        &self,
        citizen: &Citizen,
        id: Uuid,
        act: PointAct<'_>,
        lang: Lang,
    ) -> Answer<()>;
    /// How often each of these channels is used for a scope; with none, as for all.
    async fn prefer_channels(
        &self,
        citizen: &Citizen,
        scope: &Scope,
        said: &[(ContactKind, Option<Frequency>)],
    ) -> Answer<()>;
    async fn keep_hours(&self, citizen: &Citizen, hours: &Hours) -> Answer<()>;
    /// Keeps which language they are in now.
    async fn speaks(&self, citizen: &Citizen, lang: Lang) -> Answer<()>;
    /// The language of messages, where one is said, and the level of texts.
    async fn prefer_words(&self, citizen: &Citizen, lang: Option<Lang>, level: Level)
    -> Answer<()>;

    /// Keeps what the citizen did, if they allow it; else does nothing.
    async fn record(&self, citizen: &Citizen, interactions: &[Interaction]) -> Answer<()>;
    /// Hides a recommendation, or shows it again.
    async fn hide(&self, citizen: &Citizen, service: &str, hidden: bool) -> Answer<()>;

    /// The citizen's enrolment in a service, if there is one.
    async fn enrolment(&self, citizen: &Citizen, service: &str)
    -> Answer<Option<EnrolmentReceipt>>;
    /// Takes a place while enrolment is open; twice is once. The telephone may be empty.
    async fn enrol(
        &self,
        citizen: &Citizen,
        service: &str,
        telephone: &str,
    ) -> Answer<EnrolmentReceipt>;
    async fn cancel_enrolment(&self, citizen: &Citizen, service: &str) -> Answer<()>;
    /// What the citizen typed to enrol and kept for later, while enrolment is open.
    async fn draft(&self, citizen: &Citizen, service: &str) -> Answer<Option<Draft>>;
    /// Keeps it as it was typed. It hands in nothing.
    async fn save_draft(&self, citizen: &Citizen, service: &str, telephone: &str) -> Answer<()>;
    async fn discard_draft(&self, citizen: &Citizen, service: &str) -> Answer<()>;
}
