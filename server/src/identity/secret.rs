//! The server's key, and what it hashes and seals.

use std::{fs, io, path::Path};

use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use uuid::Uuid;

use crate::world::Chance;

/// 32 bytes that never leave the server.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text.trim(), &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// Reads the key kept at `path`, or makes one there that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds no key.
    pub fn kept_at(path: &Path, chance: &Chance) -> io::Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).ok_or_else(|| {
                io::Error::other(format!(
                    "{}: expected 64 hexadecimal digits",
                    path.display()
                ))
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let bytes: [u8; 32] = chance.bytes();
                write_private(path, &hex::encode(bytes))?;
                Ok(Self(bytes))
            }
            Err(error) => Err(error),
        }
    }

    /// A keyed hash: equal values meet, and nobody without the key can guess them.
    #[must_use]
    pub fn hmac(&self, use_of: &str, value: impl AsRef<[u8]>) -> Vec<u8> {
        self.derived(use_of, value.as_ref()).to_vec()
    }

    /// A name for a citizen that says nothing outside this portal.
    #[must_use]
    pub fn pseudonym(&self, citizen: Uuid) -> String {
        hex::encode(&self.derived("consent-receipt", citizen.as_bytes())[..16])
    }

    /// Whether that is the keyed hash of `value`; it takes the same time for a near miss.
    #[must_use]
    pub fn is_hmac(&self, hash: &[u8], use_of: &str, value: impl AsRef<[u8]>) -> bool {
        self.mac(use_of, value.as_ref()).verify_slice(hash).is_ok()
    }

    /// Encrypts `plain` for one citizen; the nonce goes in front.
    #[must_use]
    pub fn seal(&self, plain: &str, owner: &[u8], chance: &Chance) -> Vec<u8> {
        let nonce: [u8; 12] = chance.bytes();
        let payload = Payload {
            msg: plain.as_bytes(),
            aad: owner,
        };
        let sealed = self
            .cipher()
            .encrypt(&Nonce::from(nonce), payload)
            .unwrap_or_default();
        [nonce.as_slice(), &sealed].concat()
    }

    /// Decrypts what `seal` made for the same owner.
    #[must_use]
    pub fn open(&self, sealed: &[u8], owner: &[u8]) -> Option<String> {
        let (nonce, sealed) = sealed.split_first_chunk::<12>()?;
        let payload = Payload {
            msg: sealed,
            aad: owner,
        };
        let plain = self.cipher().decrypt(&Nonce::from(*nonce), payload).ok()?;
        String::from_utf8(plain).ok()
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&Key::from(self.derived("seal", b"")))
    }

    fn derived(&self, use_of: &str, value: &[u8]) -> [u8; 32] {
        self.mac(use_of, value).finalize().into_bytes().into()
    }

    fn mac(&self, use_of: &str, value: &[u8]) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0)
            .expect("HMAC takes a key of any length");
        mac.update(use_of.as_bytes());
        mac.update(&[0]);
        mac.update(value);
        mac
    }
}

/// A session token as the database knows it.
#[must_use]
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    writeln!(file, "{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_for_one_owner_only() {
        let secret = Secret::new([7; 32]);
        let sealed = secret.seal("00000000T", b"marta", &Chance::System);
        assert_eq!(secret.open(&sealed, b"marta").as_deref(), Some("00000000T"));
        assert_eq!(secret.open(&sealed, b"omar"), None);
        assert_eq!(Secret::new([8; 32]).open(&sealed, b"marta"), None);
        assert_eq!(secret.open(b"short", b"marta"), None);
    }

    #[test]
    fn the_kept_key_is_private_and_stays() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("data/secret.key");
        let first = Secret::kept_at(&path, &Chance::System).expect("made");
        let again = Secret::kept_at(&path, &Chance::System).expect("read");
        assert_eq!(first.hmac("nif", "1"), again.hmac("nif", "1"));
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
