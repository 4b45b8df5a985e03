//! An `OpenID` provider proves who somebody is (`OpenID` Connect Core 1.0: code flow with PKCE;
//! Discovery; RP-Initiated Logout).
//!
//! The protocol and its checks are the crate `openidconnect`'s. Here stands what a municipality
//! settles: which claim is the document, which `acr` is which level, how long to wait.

use std::{collections::HashMap, sync::Arc};

use app::{
    model::{
        assurance::Assurance, citizen::ProvedIdentity, lang::Lang, municipality::IdentityProvider,
    },
    portal::SignInError,
    routes::{FROM_PROVIDER, LEFT_PROVIDER},
};
use chrono::DateTime;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalClaims, AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError,
    Client as OidcClient, ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields,
    IssuerUrl, LanguageTag, LogoutRequest, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl, RequestTokenError, Scope,
    StandardErrorResponse, StandardTokenResponse, TokenResponse as _,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType,
        CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
        CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use reqwest::Url;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::RwLock;

use super::{attempt::Attempt, http::Http};
use crate::{sources::hub::Document, world::Clock};

/// After this the provider's addresses and keys are read again.
const FRESH_FOR: SignedDuration = SignedDuration::from_hours(1);

/// Every claim that the standard does not name.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Others(HashMap<String, Value>);
impl AdditionalClaims for Others {}

type Fields = IdTokenFields<
    Others,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Token =
    IdToken<Others, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
type Claims = IdTokenClaims<Others, CoreGenderClaim>;
type Client = OidcClient<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The municipality's provider, as a client knows it.
pub struct Provider {
    config: IdentityProvider,
    issuer: IssuerUrl,
    secret: ClientSecret,
    redirect: RedirectUrl,
    left: PostLogoutRedirectUrl,
    http: Http,
    clock: Clock,
    /// What it publishes of itself, and when that was read.
    known: RwLock<Option<(Timestamp, Arc<ProviderMetadataWithLogout>)>>,
}

impl Provider {
    /// A provider that is asked nothing yet; `base` is how browsers reach the portal.
    ///
    /// # Errors
    /// When one of the addresses is none.
    pub fn new(
        config: IdentityProvider,
        secret: String,
        base: &str,
        http: reqwest::Client,
        clock: Clock,
    ) -> anyhow::Result<Self> {
        let base = base.trim_end_matches('/');
        Ok(Self {
            issuer: IssuerUrl::new(config.issuer.clone())?,
            secret: ClientSecret::new(secret),
            redirect: RedirectUrl::new(format!("{base}{FROM_PROVIDER}"))?,
            left: PostLogoutRedirectUrl::new(format!("{base}{LEFT_PROVIDER}"))?,
            config,
            http: Http(http),
            clock,
            known: RwLock::default(),
        })
    }

    /// Where somebody says who they are, at this level at least.
    ///
    /// # Errors
    /// `Unreachable` where the provider does not say where.
    pub async fn way_in(
        &self,
        attempt: &Attempt,
        lang: Lang,
        needed: Option<Assurance>,
    ) -> Result<Url, SignInError> {
        let client = self.client().await?;
        let verifier = PkceCodeVerifier::new(attempt.verifier.clone());
        let (state, nonce) = (attempt.state.clone(), attempt.nonce.clone());
        let state = move || CsrfToken::new(state.clone());
        let nonce = move || Nonce::new(nonce.clone());
        let mut asked = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, state, nonce)
            .add_scope(Scope::new("profile".into()))
            .add_ui_locale(LanguageTag::new(lang.tag().into()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        if let Some(acr) = needed.and_then(|it| self.config.acr(it)) {
            asked = asked.add_auth_context_value(AuthenticationContextClass::new(acr.into()));
        }
        Ok(asked.url().0)
    }

    /// Who the code stands for.
    ///
    /// # Errors
    /// Why it stands for nobody; the log says more.
    pub async fn prove(
        &self,
        attempt: &Attempt,
        code: String,
    ) -> Result<ProvedIdentity, SignInError> {
        let client = self.client().await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(unproved)?
            .set_pkce_verifier(PkceCodeVerifier::new(attempt.verifier.clone()))
            .request_async(&self.http)
            .await;
        let answer = answer.map_err(|error| match error {
            RequestTokenError::Request(error) => unreachable(error),
            error => unproved(error),
        })?;
        let Some(token) = answer.id_token() else {
            return Err(unproved("the provider gave no ID token"));
        };
        let nonce = Nonce::new(attempt.nonce.clone());
        let claims = match self.claims(&client, token, &nonce) {
            // It may sign with a new key since its keys were read.
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                self.claims(&self.asked_anew().await?, token, &nonce)
            }
            claims => claims,
        };
        self.identity(&claims.map_err(unproved)?)
    }

    /// Where somebody says that they leave, if the provider wants to know.
    pub async fn way_out(&self, lang: Lang) -> Option<Url> {
        let known = self.known().await.ok()?;
        let end = known.additional_metadata().end_session_endpoint.clone()?;
        let request = LogoutRequest::from(end)
            .set_client_id(ClientId::new(self.config.client_id.clone()))
            .set_post_logout_redirect_uri(self.left.clone())
            .set_state(CsrfToken::new(lang.tag().into()));
        Some(request.http_get_url())
    }

    /// Of the provider, for the policy that says where a form may lead.
    #[must_use]
    pub fn origin(&self) -> String {
        self.issuer.url().origin().ascii_serialization()
    }

    fn claims(
        &self,
        client: &Client,
        token: &Token,
        nonce: &Nonce,
    ) -> Result<Claims, ClaimsVerificationError> {
        let clock = self.clock;
        let now = move || DateTime::from_timestamp_millis(clock.now().as_millisecond());
        let verifier = client
            .id_token_verifier()
            .set_time_fn(move || now().unwrap_or_default());
        token.claims(&verifier, nonce).cloned()
    }

    fn identity(&self, claims: &Claims) -> Result<ProvedIdentity, SignInError> {
        let text = |name: &str| claims.additional_claims().0.get(name)?.as_str();
        let document = text(&self.config.document_claim).and_then(Document::parse);
        let Some(document) = document else {
            tracing::warn!(
                claim = self.config.document_claim,
                "the provider gave no valid document"
            );
            return Err(SignInError::NoDocument);
        };
        let name = claims.name().and_then(|name| name.get(None));
        // Whoever has no name there is called by what of their document may be shown.
        let name = name.map_or_else(|| document.masked(), |name| name.to_string());
        let acr = claims.auth_context_ref().map(|acr| acr.as_str());
        Ok(ProvedIdentity {
            document: document.number().to_owned(),
            name,
            assurance: self.config.assurance(acr),
            mandates: self.mandates(claims),
        })
    }

    /// A list of `{ "document", "name" }`.
    fn mandates(&self, claims: &Claims) -> Vec<(String, String)> {
        let claim = self.config.mandates_claim.as_deref();
        let listed = claim.and_then(|name| claims.additional_claims().0.get(name)?.as_array());
        let text = |of: &Value, name: &str| of.get(name)?.as_str().map(str::to_owned);
        let one = |of: &Value| Some((text(of, "document")?, text(of, "name")?));
        listed.into_iter().flatten().filter_map(one).collect()
    }

    async fn client(&self) -> Result<Client, SignInError> {
        Ok(self.client_of(&*self.known().await?))
    }

    async fn asked_anew(&self) -> Result<Client, SignInError> {
        Ok(self.client_of(&*self.read().await?))
    }

    fn client_of(&self, known: &ProviderMetadataWithLogout) -> Client {
        OidcClient::from_provider_metadata(
            known.clone(),
            ClientId::new(self.config.client_id.clone()),
            Some(self.secret.clone()),
        )
        .set_redirect_uri(self.redirect.clone())
    }

    async fn known(&self) -> Result<Arc<ProviderMetadataWithLogout>, SignInError> {
        let known = self.known.read().await.clone();
        let fresh = |at: Timestamp| self.clock.now().duration_since(at) < FRESH_FOR;
        match known.filter(|(at, _)| fresh(*at)) {
            Some((_, known)) => Ok(known),
            None => self.read().await,
        }
    }

    async fn read(&self) -> Result<Arc<ProviderMetadataWithLogout>, SignInError> {
        let read =
            ProviderMetadataWithLogout::discover_async(self.issuer.clone(), &self.http).await;
        let read = Arc::new(read.map_err(unreachable)?);
        *self.known.write().await = Some((self.clock.now(), read.clone()));
        Ok(read)
    }
}

fn unreachable(error: impl ToString) -> SignInError {
    tracing::warn!(
        error = error.to_string(),
        "the identity provider did not answer"
    );
    SignInError::Unreachable
}

/// The reason holds nothing of the person: neither codes nor tokens are in these errors.
fn unproved(error: impl ToString) -> SignInError {
    tracing::warn!(
        error = error.to_string(),
        "the identity provider's answer does not hold"
    );
    SignInError::Unproved
}
