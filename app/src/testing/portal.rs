use std::sync::Arc;

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::answers::{
    TODAY, accesses, case, home, municipality, notification, now, receipt, swimming,
};
use super::consent;
use crate::{
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
    portal::{Answer, AppError, Found, Pieces, Portal, ServiceQuery},
};

/// What the portal answers; change it before rendering.
pub struct Fixed {
    pub municipality: Municipality,
    pub working_days: WorkingDays,
    pub service: Arc<PublicService>,
    pub home: Home,
    pub case: Case,
    pub notification: Notification,
    pub permissions: Permissions,
    pub channels: Channels,
    pub calendar_feed: Option<Timestamp>,
    pub accesses: Accesses,
    pub messages: Messages,
    pub receipt: Option<EnrolmentReceipt>,
    pub draft: Option<Draft>,
    pub life_events: Vec<Arc<LifeEvent>>,
    pub activities: Vec<Arc<Activity>>,
}

impl Default for Fixed {
    fn default() -> Self {
        let service = Arc::new(swimming());
        Self {
            municipality: municipality(),
            working_days: WorkingDays::default(),
            home: home(&service),
            service,
            case: case(),
            notification: notification(),
            permissions: consent::permissions(),
            channels: super::channels::channels(),
            calendar_feed: None,
            accesses: accesses(),
            messages: Messages::default(),
            receipt: None,
            draft: None,
            life_events: vec![],
            activities: vec![],
        }
    }
}

#[async_trait]
impl Portal for Fixed {
    fn municipality(&self) -> &Municipality {
        &self.municipality
    }
    fn now(&self) -> Timestamp {
        now()
    }
    fn today(&self) -> Date {
        TODAY
    }
    fn working_days(&self, _: &str) -> &WorkingDays {
        &self.working_days
    }
    fn themes(&self) -> Vec<(&Theme, usize)> {
        let theme = self.municipality.theme(&self.service.theme);
        theme.map(|theme| (theme, 1)).into_iter().collect()
    }
    fn life_events(&self) -> &[Arc<LifeEvent>] {
        &self.life_events
    }
    fn activities(&self) -> &[Arc<Activity>] {
        &self.activities
    }
    fn find_services(&self, query: &ServiceQuery, _: Lang) -> Found {
        let found = self
            .service
            .name
            .get(Lang::Es)
            .text
            .to_lowercase()
            .contains(&query.text);
        Found {
            services: found.then(|| self.service.clone()).into_iter().collect(),
            ..Found::default()
        }
    }
    fn service(&self, id: &str) -> Option<Arc<PublicService>> {
        (self.service.id == id).then(|| self.service.clone())
    }
    fn open_enrolments(&self) -> Vec<Arc<PublicService>> {
        vec![self.service.clone()]
    }
    async fn enter(&self, _: &str) -> Answer<SessionToken> {
        Err(AppError::Unavailable)
    }

    async fn enter_proved(&self, _: &ProvedIdentity) -> Answer<SessionToken> {
        Err(AppError::Unavailable)
    }
    async fn leave(&self, _: &SessionToken) -> Answer<()> {
        Ok(())
    }
    async fn leave_everywhere(&self, _: &Citizen) -> Answer<()> {
        Ok(())
    }
    async fn citizen(&self, _: &SessionToken) -> Answer<Option<Citizen>> {
        Ok(None)
    }
    async fn mandates(&self, _: &Citizen) -> Answer<Vec<Mandate>> {
        Ok(vec![])
    }
    async fn act_for(&self, _: &SessionToken, _: Option<Uuid>) -> Answer<()> {
        Ok(())
    }
    async fn home(&self, _: &Citizen) -> Answer<Home> {
        Ok(self.home.clone())
    }
    async fn calendar_feed(&self, _: &Citizen) -> Answer<Option<Timestamp>> {
        Ok(self.calendar_feed)
    }
    async fn make_calendar_feed(&self, _: &Citizen, _: Lang) -> Answer<FeedSecret> {
        Err(AppError::Unavailable)
    }
    async fn revoke_calendar_feed(&self, _: &Citizen) -> Answer<()> {
        Ok(())
    }
    async fn read_calendar_feed(&self, _: &FeedSecret) -> Answer<Feed> {
        Err(AppError::NotFound)
    }
    async fn cases(&self, _: &Citizen) -> Answer<Cases> {
        let (open, closed) = self.home.cases.clone().into_iter().partition(|it| it.open);
        Ok(Cases {
            open,
            closed,
            sources: self.home.sources.clone(),
        })
    }
    async fn case(&self, _: &Citizen, key: &RecordKey) -> Answer<Case> {
        let case = self.case.clone();
        let known = key.id == case.file.id;
        known.then_some(case).ok_or(AppError::NotFound)
    }
    async fn notifications(&self, _: &Citizen) -> Answer<Notifications> {
        Ok(Notifications {
            waiting: vec![self.notification.clone()],
            past: vec![],
            sources: self.home.sources.clone(),
        })
    }
    async fn notification(&self, _: &Citizen, _: &RecordKey) -> Answer<Notification> {
        Ok(self.notification.clone())
    }
    async fn open_notification(&self, _: &Citizen, _: &RecordKey) -> Answer<()> {
        Ok(())
    }
    async fn messages(&self, _: &Citizen, _: usize) -> Answer<Messages> {
        Ok(self.messages.clone())
    }
    async fn mark_read(&self, _: &Citizen, _: Which) -> Answer<()> {
        Ok(())
    }
    async fn permissions(&self, _: &Citizen) -> Answer<Permissions> {
        Ok(self.permissions.clone())
    }
    async fn accesses(&self, _: &Citizen, _: usize) -> Answer<Accesses> {
        Ok(self.accesses.clone())
    }
    async fn known(&self, _: &Citizen) -> Answer<Known> {
        Ok(super::known::known(&self.service))
    }
    async fn held(&self, _: &Citizen, name: &str, _: usize) -> Answer<Rows> {
        super::known::held(name)
    }
    async fn declare_interest(&self, _: &Citizen, _: &str, _: bool) -> Answer<()> {
        Ok(())
    }
    async fn forget(&self, _: &Citizen, _: &str) -> Answer<()> {
        Ok(())
    }
    async fn copy(&self, _: &Citizen, _: Lang) -> Answer<Box<dyn Pieces>> {
        Err(AppError::Unavailable)
    }
    async fn erase(&self, _: &Citizen) -> Answer<Timestamp> {
        Ok(now())
    }
    async fn undo_erasure(&self, _: &Citizen) -> Answer<()> {
        Ok(())
    }
    async fn objections(&self, _: &Citizen) -> Answer<Vec<Objection>> {
        Ok(super::known::objections())
    }
    async fn withdraw_objection(&self, _: &Citizen, _: &str) -> Answer<()> {
        Err(AppError::Unavailable)
    }
    async fn object(&self, _: &Citizen, _: &str, _: &str, _: Lang) -> Answer<Objection> {
        Err(AppError::Unavailable)
    }
    async fn decide(&self, _: &Citizen, _: &str, _: bool, _: Lang) -> Answer<Option<ConsentEvent>> {
        Ok(None)
    }
    async fn consent_receipt(&self, _: &Citizen, seq: i64) -> Answer<ConsentReceipt> {
        let receipt = consent::receipt();
        let known = receipt.event.seq == seq;
        known.then_some(receipt).ok_or(AppError::NotFound)
    }
    async fn channels(&self, _: &Citizen) -> Answer<Channels> {
        Ok(self.channels.clone())
    }
    async fn reading_level(&self, _: &Citizen) -> Answer<Level> {
        Ok(self.channels.settings.level)
    }
    async fn add_contact_point(&self, _: &Citizen, _: ContactKind, _: &str, _: Lang) -> Answer<()> {
        Ok(())
    }
    async fn change_contact_point(
        &self,
        _: &Citizen,
        _: Uuid,
        _: PointAct<'_>,
        _: Lang,
    ) -> Answer<()> {
        Ok(())
    }
    async fn prefer_channels(
        &self,
        _: &Citizen,
        _: &Scope,
        _: &[(ContactKind, Option<Frequency>)],
    ) -> Answer<()> {
        Ok(())
    }
    async fn keep_hours(&self, _: &Citizen, _: &Hours) -> Answer<()> {
        Ok(())
    }
    async fn speaks(&self, _: &Citizen, _: Lang) -> Answer<()> {
        Ok(())
    }
    async fn prefer_words(&self, _: &Citizen, _: Option<Lang>, _: Level) -> Answer<()> {
        Ok(())
    }
    async fn record(&self, _: &Citizen, _: &[Interaction]) -> Answer<()> {
        Ok(())
    }
    async fn hide(&self, _: &Citizen, _: &str, _: bool) -> Answer<()> {
        Ok(())
    }
    async fn enrolment(&self, _: &Citizen, _: &str) -> Answer<Option<EnrolmentReceipt>> {
        Ok(self.receipt.clone())
    }
    async fn enrol(&self, _: &Citizen, _: &str, _: &str) -> Answer<EnrolmentReceipt> {
        Ok(receipt())
    }
    async fn cancel_enrolment(&self, _: &Citizen, _: &str) -> Answer<()> {
        Ok(())
    }
    async fn draft(&self, _: &Citizen, _: &str) -> Answer<Option<Draft>> {
        Ok(self.draft.clone())
    }
    async fn save_draft(&self, _: &Citizen, _: &str, _: &str) -> Answer<()> {
        Ok(())
    }
    async fn discard_draft(&self, _: &Citizen, _: &str) -> Answer<()> {
        Ok(())
    }
}
