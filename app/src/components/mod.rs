//! The pieces pages are made of: a function each, from data to markup. To add another, give it
//! a file here and, if it needs one, a style sheet of the same name in `style/components`.

pub mod afterwards;
pub mod channel_form;
pub mod consent_invitation;
pub mod contact;
pub mod deadline;
pub mod demo_banner;
pub mod enrolment_panel;
pub mod error_summary;
pub mod icon;
pub mod identity_desk;
pub mod languages;
pub mod ledger;
pub mod level;
pub mod life_event_list;
pub mod notice_banner;
pub mod open_now;
pub mod pager;
pub mod phrase;
pub mod procedure;
pub mod purpose;
pub mod recommendations;
pub mod search_form;
pub mod search_notes;
pub mod service_facts;
pub mod service_list;
pub mod site_footer;
pub mod site_header;
pub mod sources;
pub mod step;
pub mod suggestions;
pub mod task_list;
pub mod task_words;
pub mod theme_list;
pub mod under_way;
