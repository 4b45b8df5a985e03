//! Every verb, and the file that does it.

use std::sync::Arc;

use app::{
    model::{
        access::Accesses,
        activity::Activity,
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
    },
    portal::{Answer, Found, Pieces, Portal, ServiceQuery},
};
use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{
    TownHall, access, calendar, cases, channels, consent, contact_points, copy, draft, enrolment,
    entrance, erasure, home, journal, known, mandate, messages, notifications, objection,
};

#[async_trait]
impl Portal for TownHall {
    fn municipality(&self) -> &Municipality {
        &self.0.municipality
    }

    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    fn today(&self) -> Date {
        self.now()
            .to_zoned(self.0.municipality.time_zone.clone())
            .date()
    }

    fn working_days(&self, organisation: &str) -> &WorkingDays {
        self.0.calendars.before(organisation)
    }

    fn themes(&self) -> Vec<(&Theme, usize)> {
        self.0.services.themes(&self.0.municipality)
    }

    fn find_services(&self, query: &ServiceQuery, lang: Lang) -> Found {
        Found {
            life_events: self.0.life_events.find(&query.text),
            ..self.0.services.find(query, lang)
        }
    }

    fn service(&self, id: &str) -> Option<Arc<PublicService>> {
        self.0.services.by_id(id)
    }

    fn life_events(&self) -> &[Arc<LifeEvent>] {
        &self.0.life_events.all
    }

    fn activities(&self) -> &[Arc<Activity>] {
        &self.0.activities
    }

    fn open_enrolments(&self) -> Vec<Arc<PublicService>> {
        self.0.services.open_enrolments(self.today())
    }

    async fn enter(&self, demo_citizen: &str) -> Answer<SessionToken> {
        entrance::enter(self, demo_citizen).await
    }
    async fn enter_proved(&self, identity: &ProvedIdentity) -> Answer<SessionToken> {
        entrance::enter_proved(self, identity).await
    }
    async fn leave(&self, token: &SessionToken) -> Answer<()> {
        entrance::leave(self, token).await
    }
    async fn leave_everywhere(&self, citizen: &Citizen) -> Answer<()> {
        entrance::leave_everywhere(self, citizen).await
    }
    async fn citizen(&self, token: &SessionToken) -> Answer<Option<Citizen>> {
        entrance::citizen(self, token).await
    }
    async fn mandates(&self, citizen: &Citizen) -> Answer<Vec<Mandate>> {
        mandate::list(self, citizen).await
    }
    async fn act_for(&self, token: &SessionToken, subject: Option<Uuid>) -> Answer<()> {
        mandate::act_for(self, token, subject).await
    }
    async fn home(&self, citizen: &Citizen) -> Answer<Home> {
        home::home(self, citizen).await
    }
    async fn calendar_feed(&self, citizen: &Citizen) -> Answer<Option<Timestamp>> {
        calendar::since(self, citizen).await
    }
    async fn make_calendar_feed(&self, citizen: &Citizen, lang: Lang) -> Answer<FeedSecret> {
        calendar::make(self, citizen, lang).await
    }
    async fn revoke_calendar_feed(&self, citizen: &Citizen) -> Answer<()> {
        calendar::revoke(self, citizen).await
    }
    async fn read_calendar_feed(&self, secret: &FeedSecret) -> Answer<Feed> {
        calendar::read(self, secret).await
    }
    async fn cases(&self, citizen: &Citizen) -> Answer<Cases> {
        cases::cases(self, citizen).await
    }
    async fn case(&self, citizen: &Citizen, key: &RecordKey) -> Answer<Case> {
        cases::case(self, citizen, key).await
    }
    async fn notifications(&self, citizen: &Citizen) -> Answer<Notifications> {
        notifications::notifications(self, citizen).await
    }
    async fn notification(&self, citizen: &Citizen, key: &RecordKey) -> Answer<Notification> {
        notifications::notification(self, citizen, key).await
    }
    async fn open_notification(&self, citizen: &Citizen, key: &RecordKey) -> Answer<()> {
        notifications::open(self, citizen, key).await
    }
    async fn messages(&self, citizen: &Citizen, page: usize) -> Answer<Messages> {
        messages::messages(self, citizen, page).await
    }
    async fn mark_read(&self, citizen: &Citizen, which: Which) -> Answer<()> {
        messages::mark_read(self, citizen, which).await
    }
    async fn permissions(&self, citizen: &Citizen) -> Answer<Permissions> {
        consent::permissions(self, citizen).await
    }
    async fn accesses(&self, citizen: &Citizen, page: usize) -> Answer<Accesses> {
        access::accesses(self, citizen, page).await
    }
    async fn known(&self, citizen: &Citizen) -> Answer<Known> {
        known::known(self, citizen).await
    }
    async fn held(&self, citizen: &Citizen, name: &str, page: usize) -> Answer<Rows> {
        known::held(self, citizen, name, page).await
    }
    async fn declare_interest(&self, citizen: &Citizen, theme: &str, on: bool) -> Answer<()> {
        known::declare_interest(self, citizen, theme, on).await
    }
    async fn forget(&self, citizen: &Citizen, theme: &str) -> Answer<()> {
        known::forget(self, citizen, theme).await
    }
    async fn copy(&self, citizen: &Citizen, lang: Lang) -> Answer<Box<dyn Pieces>> {
        copy::copy(self, citizen, lang).await
    }
    async fn erase(&self, citizen: &Citizen) -> Answer<Timestamp> {
        erasure::ask(self, citizen).await
    }
    async fn undo_erasure(&self, citizen: &Citizen) -> Answer<()> {
        erasure::undo(self, citizen).await
    }
    async fn objections(&self, citizen: &Citizen) -> Answer<Vec<Objection>> {
        objection::objections(self, citizen).await
    }
    async fn object(
        &self,
        citizen: &Citizen,
        purpose: &str,
        reasons: &str,
        lang: Lang,
    ) -> Answer<Objection> {
        objection::object(self, citizen, purpose, reasons, lang).await
    }
    async fn withdraw_objection(&self, citizen: &Citizen, number: &str) -> Answer<()> {
        objection::withdraw(self, citizen, number).await
    }
    async fn decide(
        &self,
        citizen: &Citizen,
        purpose: &str,
        yes: bool,
        lang: Lang,
    ) -> Answer<Option<ConsentEvent>> {
        consent::decide(self, citizen, purpose, yes, lang).await
    }
    async fn consent_receipt(&self, citizen: &Citizen, seq: i64) -> Answer<ConsentReceipt> {
        consent::receipt(self, citizen, seq).await
    }
    async fn channels(&self, citizen: &Citizen) -> Answer<Channels> {
        channels::channels(self, citizen).await
    }
    async fn reading_level(&self, citizen: &Citizen) -> Answer<Level> {
        channels::reading_level(self, citizen).await
    }
    async fn add_contact_point(
        &self,
        citizen: &Citizen,
        kind: ContactKind,
        text: &str,
        lang: Lang,
    ) -> Answer<()> {
        contact_points::add(self, citizen, kind, text, lang).await
    }
    async fn change_contact_point(
        &self,
        citizen: &Citizen,
        id: Uuid,
        act: PointAct<'_>,
        lang: Lang,
    ) -> Answer<()> {
        contact_points::change(self, citizen, id, act, lang).await
    }
    async fn prefer_channels(
        &self,
        citizen: &Citizen,
        scope: &Scope,
        said: &[(ContactKind, Option<Frequency>)],
    ) -> Answer<()> {
        channels::prefer(self, citizen, scope, said).await
    }
    async fn keep_hours(&self, citizen: &Citizen, hours: &Hours) -> Answer<()> {
        channels::keep_hours(self, citizen, hours).await
    }
    async fn speaks(&self, citizen: &Citizen, lang: Lang) -> Answer<()> {
        channels::speaks(self, citizen, lang).await
    }
    async fn prefer_words(
        &self,
        citizen: &Citizen,
        lang: Option<Lang>,
        level: Level,
    ) -> Answer<()> {
        channels::prefer_words(self, citizen, lang, level).await
    }
    async fn record(&self, citizen: &Citizen, interactions: &[Interaction]) -> Answer<()> {
        journal::record(self, citizen, interactions).await
    }
    async fn hide(&self, citizen: &Citizen, service: &str, hidden: bool) -> Answer<()> {
        journal::hide(self, citizen, service, hidden).await
    }
    async fn enrolment(
        &self,
        citizen: &Citizen,
        service: &str,
    ) -> Answer<Option<EnrolmentReceipt>> {
        enrolment::find(self, citizen, service).await
    }
    async fn enrol(
        &self,
        citizen: &Citizen,
        service: &str,
        telephone: &str,
    ) -> Answer<EnrolmentReceipt> {
        enrolment::enrol(self, citizen, service, telephone).await
    }
    async fn cancel_enrolment(&self, citizen: &Citizen, service: &str) -> Answer<()> {
        enrolment::cancel(self, citizen, service).await
    }
    async fn draft(&self, citizen: &Citizen, service: &str) -> Answer<Option<Draft>> {
        draft::find(self, citizen, service).await
    }
    async fn save_draft(&self, citizen: &Citizen, service: &str, telephone: &str) -> Answer<()> {
        draft::save(self, citizen, service, telephone).await
    }
    async fn discard_draft(&self, citizen: &Citizen, service: &str) -> Answer<()> {
        draft::discard(self, citizen, service).await
    }
}
